package id.gemet.funding;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a scanned paper may be, told by its first bytes and not by its name. */
public enum PaperKind {
    PDF("application/pdf", "255044462d"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private static final int LONGEST = 8;

    private final String mediaType;
    private final String beginsWith;

    PaperKind(String mediaType, String beginsWith) {
        this.mediaType = mediaType;
        this.beginsWith = beginsWith;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it is handed out. */
    public String fileName(TransferId entry) {
        return "bukti-%s.%s".formatted(entry, name().toLowerCase(Locale.ROOT));
    }

    public static Optional<PaperKind> of(byte[] bytes) {
        var beginning = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST, bytes.length));
        return Arrays.stream(values())
                .filter(kind -> beginning.startsWith(kind.beginsWith))
                .findFirst();
    }
}
