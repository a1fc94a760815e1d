package id.gemet.examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A file as its sender sent it, and the truth about each of its rows. */
public final class SentList {

    private final String sender;
    private final SenderKind kind;
    private final String region;
    private final String fileName;
    private final byte[] content;
    private final List<ExpectedRow> expected;

    SentList(
            String sender,
            SenderKind kind,
            String region,
            String fileName,
            byte[] content,
            List<ExpectedRow> expected) {
        this.sender = sender;
        this.kind = kind;
        this.region = region;
        this.fileName = fileName;
        this.content = content.clone();
        this.expected = List.copyOf(expected);
    }

    public String sender() {
        return sender;
    }

    public SenderKind kind() {
        return kind;
    }

    /** Dotted code of the kelurahan, kecamatan or city the sender answers for. */
    public String region() {
        return region;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }

    public List<ExpectedRow> expected() {
        return expected;
    }

    /** Rows that list somebody, however badly. */
    public int dataRows() {
        return (int) expected.stream()
                .filter(row -> row.outcome() != ExpectedRow.Outcome.IGNORED)
                .count();
    }

    public byte[] expectedCsv() {
        return expected.stream()
                .map(ExpectedRow::csv)
                .collect(Collectors.joining("\n", ExpectedRow.HEADER + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
