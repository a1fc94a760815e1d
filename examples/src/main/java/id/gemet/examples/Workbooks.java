package id.gemet.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as an XLSX file, the same bytes for the same sheets. */
final class Workbooks {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 5, 4, 9, 0);

    /** What the library dates with the moment of writing. */
    private static final String CORE = "docProps/core.xml";

    private Workbooks() {}

    static byte[] write(List<SheetDraft> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = open(bytes)) {
            for (var sheet : sheets) {
                fill(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return withoutClock(bytes.toByteArray());
    }

    static Workbook open(ByteArrayOutputStream bytes) {
        return new Workbook(bytes, "Gemet", "1.0");
    }

    private static void fill(Worksheet sheet, SheetDraft draft) {
        var rows = draft.rows();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column));
            }
        }
        draft.merges()
                .forEach(merge -> sheet.range(merge.top(), merge.left(), merge.bottom(), merge.right())
                        .merge());
        draft.hiddenRows().forEach(sheet::hideRow);
    }

    static void put(Worksheet sheet, int row, int column, Entry entry) {
        switch (entry) {
            case Entry.Words words -> {
                if (!words.text().isEmpty()) {
                    sheet.value(row, column, words.text());
                }
            }
            case Entry.Figure figure -> sheet.value(row, column, figure.value());
            case Entry.Day day -> {
                sheet.value(row, column, day.date());
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
        }
    }

    static byte[] withoutClock(byte[] xlsx) {
        try {
            // the library's entries can only be read by way of the directory at the end of the file
            var file = Files.createTempFile("list", ".xlsx");
            try {
                Files.write(file, xlsx);
                return withoutClock(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noTemporaryFile) {
            throw new UncheckedIOException(noTemporaryFile);
        }
    }

    private static byte[] withoutClock(Path xlsx) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipFile(xlsx.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.entries())) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(WRITTEN);
                out.putNextEntry(same);
                try (var content = in.getInputStream(entry)) {
                    if (entry.getName().equals(CORE)) {
                        out.write(dated(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                    } else {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(String core) {
        return core.replaceAll(">[0-9-]{10}T[^<]*<", ">" + WRITTEN + ":00Z<").getBytes(StandardCharsets.UTF_8);
    }
}
