package id.gemet.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A list as CSV, or with semicolons, tabs or bars, in whatever encoding an office's spreadsheet program wrote it. */
final class DelimitedText extends ListFile {

    private static final int SAMPLE_LINES = 200;
    private static final int SAMPLE_CHARACTERS = 4_000;
    private static final String EXCEL_HINT = "sep=";

    private final byte[] content;
    private final TextEncoding encoding;
    private final Limits limits;
    private final Delimiter delimiter;
    private final boolean startsWithHint;
    private final SheetInfo sheet;

    private DelimitedText(byte[] content, String name, Limits limits) throws IOException {
        super(FileKind.DELIMITED_TEXT);
        this.content = content;
        this.encoding = TextEncoding.of(content);
        this.limits = limits;
        this.sheet = new SheetInfo(0, name, false, null);
        var sample = sample();
        String first = sample.isEmpty() ? "" : sample.getFirst();
        this.startsWithHint = first.length() == EXCEL_HINT.length() + 1
                && first.toLowerCase(Locale.ROOT).startsWith(EXCEL_HINT);
        var guessed = Delimiter.of(sample);
        this.delimiter = startsWithHint ? new Delimiter(first.charAt(EXCEL_HINT.length()), guessed.columns()) : guessed;
        if (encoding == TextEncoding.WINDOWS_1252) {
            noteOnOpening(FileNote.Kind.DECODED_AS_WINDOWS_1252);
        }
    }

    static DelimitedText of(byte[] content, String originalName, Limits limits) throws IOException {
        var text = new DelimitedText(content, originalName, limits);
        if (text.sample().stream().allMatch(String::isBlank)) {
            throw new UnreadableFile(Refusal.EMPTY);
        }
        return text;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(sheet);
    }

    @Override
    void deliverTo(RowConsumer consumer) throws IOException {
        var delivery = new RowDelivery(limits, consumer);
        try (var lines = lines()) {
            var records = new RecordReader(lines, delimiter, line -> note(FileNote.Kind.QUOTE_NOT_CLOSED, line));
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                var found = record.get();
                if (!(startsWithHint && found.line() == 1)) {
                    delivery.row(sheet.name(), 0, found.line(), false, cells(found.fields()));
                }
            }
        }
        int leftOut = delivery.endOfSheet();
        if (leftOut > 0) {
            note(FileNote.Kind.BLANK_ROWS_LEFT_OUT, sheet.name(), leftOut);
        }
        if (delivery.filledRows() == 0) {
            throw new UnreadableFile(Refusal.EMPTY);
        }
    }

    @Override
    public void close() {}

    private List<Cell> cells(List<String> fields) {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (var field : fields) {
            cells.add(CellText.of(field, false, limits.cellCharactersMax()));
        }
        return cells;
    }

    private List<String> sample() throws IOException {
        try (var lines = lines()) {
            List<String> sample = new ArrayList<>();
            for (String line = lines.readLine();
                    line != null && sample.size() < SAMPLE_LINES;
                    line = lines.readLine()) {
                sample.add(line.substring(0, Math.min(line.length(), SAMPLE_CHARACTERS)));
            }
            return sample;
        }
    }

    private BufferedReader lines() {
        return new BufferedReader(encoding.reader(content));
    }
}
