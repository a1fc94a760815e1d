package id.gemet.enrolment;

/**
 * A file for the insurer. It holds full NIKs: whoever makes one is in the read log.
 *
 * @param sha256 to compare with what arrived there
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
public record InsurerFile(String name, String mediaType, byte[] bytes, String sha256) {

    public enum Format {
        XLSX,
        CSV
    }
}
