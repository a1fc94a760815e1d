package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells by its first bytes what a file is, and refuses what is known not to be a list. */
final class FileSignature {

    private static final int HEAD_BYTES = 8192;
    private static final int BINARY_PERCENT = 10;

    /** Compound files: the old Excel, but also the wrapping of a workbook that asks for a password. */
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";

    private static final Map<String, Refusal> KNOWN = Map.ofEntries(
            Map.entry("%PDF", Refusal.PDF),
            Map.entry("\u0089PNG", Refusal.IMAGE),
            Map.entry("\u00ff\u00d8\u00ff", Refusal.IMAGE),
            Map.entry("GIF8", Refusal.IMAGE),
            Map.entry("II*\0", Refusal.IMAGE),
            Map.entry("MM\0*", Refusal.IMAGE),
            Map.entry("Rar!", Refusal.ARCHIVE),
            Map.entry("7z\u00bc\u00af", Refusal.ARCHIVE),
            Map.entry("\u001f\u008b", Refusal.ARCHIVE),
            Map.entry("{\\rtf", Refusal.NOT_A_TABLE));

    private static final List<String> WEB_PAGE = List.of("<html", "<!doctype html", "<table", "<meta", "mime-version:");

    private FileSignature() {}

    static FileKind of(byte[] content) throws UnreadableFile {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD_BYTES));
        if (head.length == 0) {
            throw new UnreadableFile(Refusal.EMPTY);
        }
        String start = new String(head, ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return FileKind.XLSX;
        }
        if (start.startsWith(OLE2)) {
            throw new UnreadableFile(compoundFile(content));
        }
        for (var known : KNOWN.entrySet()) {
            if (start.startsWith(known.getKey())) {
                throw new UnreadableFile(known.getValue());
            }
        }
        if (isOtherImage(start)) {
            throw new UnreadableFile(Refusal.IMAGE);
        }
        refuseOtherText(start);
        if (TextEncoding.of(head) != TextEncoding.UTF_16LE
                && TextEncoding.of(head) != TextEncoding.UTF_16BE
                && isBinary(head)) {
            throw new UnreadableFile(Refusal.NOT_A_TABLE);
        }
        return FileKind.DELIMITED_TEXT;
    }

    private static Refusal compoundFile(byte[] content) {
        String text = new String(content, ISO_8859_1);
        if (text.contains(asStreamName("EncryptedPackage"))) {
            return Refusal.ENCRYPTED;
        }
        return text.contains(asStreamName("WordDocument")) ? Refusal.NOT_A_TABLE : Refusal.OLD_XLS;
    }

    private static String asStreamName(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }

    private static boolean isOtherImage(String start) {
        boolean bitmap = start.startsWith("BM") && start.startsWith("\0\0\0\0", 6);
        boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        boolean fromPhone = start.startsWith("ftyp", 4);
        return bitmap || webp || fromPhone;
    }

    private static void refuseOtherText(String start) throws UnreadableFile {
        String text = start.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (WEB_PAGE.stream().anyMatch(text::startsWith)
                || (text.startsWith("<") && (text.contains("<html") || text.contains("<table")))) {
            throw new UnreadableFile(Refusal.HTML_NAMED_XLS);
        }
        if (text.startsWith("<?xml")) {
            throw new UnreadableFile(text.contains("excel.sheet") ? Refusal.OLD_XLS : Refusal.NOT_A_TABLE);
        }
        if (text.matches("(?s)(\\{\\s*\"|\\[\\s*[{\\[\"]|%pdf).*")) {
            throw new UnreadableFile(Refusal.NOT_A_TABLE);
        }
    }

    private static boolean isBinary(byte[] head) {
        int control = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                control++;
            }
        }
        return control * 100 > head.length * BINARY_PERCENT;
    }
}
