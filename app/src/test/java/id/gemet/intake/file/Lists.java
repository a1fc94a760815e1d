package id.gemet.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Builds list files, honest and hostile, and reads them back. */
final class Lists {

    static final String SHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Lists() {}

    record Reading(List<SheetInfo> sheets, List<RawRow> rows, List<FileNote> notes) {

        /** Each row as the texts of its cells. */
        List<List<String>> texts() {
            return rows.stream()
                    .map(row -> row.cells().stream().map(Cell::text).toList())
                    .toList();
        }

        List<FileNote.Kind> noteKinds() {
            return notes.stream().map(FileNote::kind).toList();
        }

        Cell cell(int row, int column) {
            return rows.get(row).cell(column);
        }
    }

    static Reading read(Path file) throws IOException {
        return read(file, Limits.standard());
    }

    static Reading read(Path file, Limits limits) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (var list = ListFile.open(file, "daftar", limits)) {
            list.rows(rows::add);
            return new Reading(list.sheets(), rows, list.notes());
        }
    }

    /** Why the file is refused, whether on opening or while its rows are read. */
    static Refusal refusal(Path file) throws IOException {
        return refusal(file, Limits.standard());
    }

    static Refusal refusal(Path file, Limits limits) throws IOException {
        try (var list = ListFile.open(file, "daftar", limits)) {
            list.rows(row -> {});
        } catch (UnreadableFile e) {
            return e.refusal();
        }
        throw new AssertionError("The file was read");
    }

    static Path text(Path folder, String content) throws IOException {
        return text(folder, content, UTF_8);
    }

    static Path text(Path folder, String content, Charset charset) throws IOException {
        return bytes(folder, content.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "list", ".dat"), content);
    }

    static Path honest(Path folder, Consumer<Workbook> content) throws IOException {
        Path file = Files.createTempFile(folder, "list", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Daftar", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    /** A workbook with one visible sheet of the given XML inside its {@code worksheet} element. */
    static Path sheet(Path folder, String worksheetContent) throws IOException {
        return zip(folder, parts(worksheetContent));
    }

    static Path rows(Path folder, String rowElements) throws IOException {
        return sheet(folder, "<sheetData>" + rowElements + "</sheetData>");
    }

    /** The parts of such a workbook, to be added to or spoiled before zipping. */
    static Map<String, String> parts(String worksheetContent) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>"));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", worksheet(worksheetContent));
        return parts;
    }

    static String workbook(String sheetElements) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"" + SHEET_NAMESPACE
                + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheetElements + "</sheets></workbook>";
    }

    /** Relations r1, r2 and so on to sheets. */
    static String relations(String... sheetTargets) {
        var xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < sheetTargets.length; i++) {
            xml.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"%s\"/>"
                    .formatted(i + 1, RELATIONS, sheetTargets[i]));
        }
        return xml.append("</Relationships>").toString();
    }

    static String worksheet(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + SHEET_NAMESPACE + "\">" + content
                + "</worksheet>";
    }

    static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static Path zip(Path folder, Map<String, String> parts) throws IOException {
        return zip(folder, out -> parts.forEach((name, content) -> put(out, name, content)));
    }

    static Path zip(Path folder, Consumer<ZipOutputStream> content) throws IOException {
        Path file = Files.createTempFile(folder, "list", ".xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            content.accept(out);
        }
        return file;
    }

    static void put(ZipOutputStream out, String name, String content) {
        put(out, name, content, "", 0, "");
    }

    /** A part made of a start, one piece many times over, and an end. */
    static void put(ZipOutputStream out, String name, String start, String repeated, int times, String end) {
        try {
            out.putNextEntry(new ZipEntry(name));
            out.write(start.getBytes(UTF_8));
            byte[] piece = repeated.getBytes(UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(piece);
            }
            out.write(end.getBytes(UTF_8));
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
