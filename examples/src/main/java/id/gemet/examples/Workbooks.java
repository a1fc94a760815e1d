package id.gemet.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    /** Where the library lists merged cells in an order of its own. */
    private static final String SHEETS = "xl/worksheets/";

    private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*>");

    /** Larger parts hold nothing but rows, and pass unread. */
    private static final long LARGE = 20_000_000;

    private Workbooks() {}

    static byte[] write(List<SheetDraft> sheets) {
        try {
            // the library's entries can only be read by way of the directory at the end of the file
            var file = Files.createTempFile("list", ".xlsx");
            try {
                try (var workbook = open(Files.newOutputStream(file))) {
                    for (var sheet : sheets) {
                        fill(workbook.newWorksheet(sheet.name()), sheet);
                    }
                }
                var bytes = new ByteArrayOutputStream();
                withoutClock(file, bytes);
                return bytes.toByteArray();
            } finally {
                Files.delete(file);
            }
        } catch (IOException noTemporaryFile) {
            throw new UncheckedIOException(noTemporaryFile);
        }
    }

    static Workbook open(OutputStream target) {
        return new Workbook(target, "Gemet", "1.0");
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

    static void withoutClock(Path xlsx, OutputStream target) throws IOException {
        try (var in = new ZipFile(xlsx.toFile());
                var out = new ZipOutputStream(target)) {
            for (var entry : Collections.list(in.entries())) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(WRITTEN);
                out.putNextEntry(same);
                try (var content = in.getInputStream(entry)) {
                    if (entry.getSize() > LARGE) {
                        content.transferTo(out);
                    } else {
                        out.write(settled(entry.getName(), content.readAllBytes()));
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static byte[] settled(String part, byte[] content) {
        if (!part.equals(CORE) && !part.startsWith(SHEETS)) {
            return content;
        }
        var xml = new String(content, StandardCharsets.UTF_8);
        var settled = part.equals(CORE) ? xml.replaceAll(">[0-9-]{10}T[^<]*<", ">" + WRITTEN + ":00Z<") : ordered(xml);
        return settled.getBytes(StandardCharsets.UTF_8);
    }

    private static String ordered(String sheet) {
        var merges =
                MERGE.matcher(sheet).results().map(MatchResult::group).sorted().iterator();
        return MERGE.matcher(sheet).replaceAll(merge -> merges.next());
    }
}
