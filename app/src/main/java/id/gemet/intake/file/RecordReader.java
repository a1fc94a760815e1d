package id.gemet.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The records of delimited text; a quote that is never closed spoils only the line it stands in. */
final class RecordReader {

    private static final int LINES_OF_A_RECORD_MAX = 20;

    private final BufferedReader lines;
    private final Delimiter delimiter;
    private final IntConsumer onStrayQuote;
    private final FieldSplitter splitter;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int linesTaken;

    record TextRecord(int line, List<String> fields) {}

    RecordReader(BufferedReader lines, Delimiter delimiter, IntConsumer onStrayQuote) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.onStrayQuote = onStrayQuote;
        this.splitter = new FieldSplitter(delimiter.character());
    }

    Optional<TextRecord> next() throws IOException {
        if (lookAhead(1).isEmpty()) {
            return Optional.empty();
        }
        String first = ahead.removeFirst();
        int number = ++linesTaken;
        splitter.begin(first);
        if (splitter.isOpen()) {
            joinLines(first, number);
        }
        return Optional.of(new TextRecord(number, splitter.fields()));
    }

    private void joinLines(String first, int number) throws IOException {
        int joined = 0;
        boolean swallowed = false;
        for (String line : lookAhead(LINES_OF_A_RECORD_MAX)) {
            splitter.continueWith(line);
            joined++;
            swallowed |= splitter.isInsideOneField() && delimiter.fillsRecord(line);
            if (!splitter.isOpen() || swallowed) {
                break;
            }
        }
        if (splitter.isOpen() || splitter.isBroken() || swallowed) {
            splitter.beginLiterally(first);
            onStrayQuote.accept(number);
            return;
        }
        for (int i = 0; i < joined; i++) {
            ahead.removeFirst();
        }
        linesTaken += joined;
    }

    private List<String> lookAhead(int count) throws IOException {
        while (ahead.size() < count) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            ahead.addLast(line);
        }
        return new ArrayList<>(ahead).subList(0, Math.min(count, ahead.size()));
    }
}
