package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/** ZIP files that are something else than an XLSX workbook. */
final class OtherArchive {

    private OtherArchive() {}

    static void refuse(ZipParts parts) throws IOException {
        if (parts.has("mimetype")) {
            throw new UnreadableFile(isSpreadsheet(parts) ? Refusal.ODS : Refusal.NOT_A_TABLE);
        }
        if (parts.has("xl/workbook.bin")) {
            throw new UnreadableFile(Refusal.XLSB);
        }
        if (!parts.has("[Content_Types].xml") && !parts.has("_rels/.rels") && !parts.has("xl/workbook.xml")) {
            throw new UnreadableFile(Refusal.ARCHIVE);
        }
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml")) {
            throw new UnreadableFile(Refusal.NOT_A_TABLE);
        }
        if (!parts.has(WorkbookOutline.workbookPart(parts))) {
            throw new UnreadableFile(Refusal.DAMAGED);
        }
    }

    private static boolean isSpreadsheet(ZipParts parts) throws IOException {
        try (var in = parts.open("mimetype")) {
            return new String(in.readNBytes(100), US_ASCII).contains("spreadsheet");
        }
    }
}
