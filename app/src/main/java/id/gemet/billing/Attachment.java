package id.gemet.billing;

/**
 * The list of people behind a payment order.
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
public record Attachment(String name, String mediaType, byte[] bytes) {

    public enum Format {
        PDF,
        XLSX,
        CSV
    }
}
