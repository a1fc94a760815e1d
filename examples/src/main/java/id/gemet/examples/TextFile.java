package id.gemet.examples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes one sheet as delimited text, as a spreadsheet would save it. */
record TextFile(char delimiter, Charset charset, String mark) {

    static final TextFile SEMICOLON_WINDOWS = new TextFile(';', Charset.forName("windows-1252"), "");
    static final TextFile COMMA_WITH_MARK = new TextFile(',', StandardCharsets.UTF_8, "\ufeff");
    static final TextFile TAB = new TextFile('\t', StandardCharsets.UTF_8, "");

    byte[] write(SheetDraft sheet) {
        var text = sheet.rows().stream()
                .map(cells -> line(cells, sheet.width()))
                .collect(Collectors.joining("\r\n", mark, "\r\n"));
        return text.getBytes(charset);
    }

    private String line(List<Entry> cells, int width) {
        var line = cells.stream().map(this::text).collect(Collectors.joining(String.valueOf(delimiter)));
        return line + String.valueOf(delimiter).repeat(Math.max(0, width - Math.max(1, cells.size())));
    }

    private String text(Entry entry) {
        return switch (entry) {
            case Entry.Words words -> quoted(words.text());
            case Entry.Figure figure -> String.format(Locale.ROOT, "%.0f", figure.value());
            case Entry.Day day -> DateForm.SLASH.text(day.date());
        };
    }

    private String quoted(String text) {
        return text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
