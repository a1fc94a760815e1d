package id.gemet.actions.team;

import id.gemet.print.Paper;
import id.gemet.print.Paper.Column;
import java.util.List;
import java.util.stream.IntStream;

/** Decisions of the team on A4, for the next meeting and for the file. */
public final class DecisionsPaper {

    private static final List<Float> WIDTHS = List.of(24f, 48f, 36f, 24f, 28f);

    /** @param checkpoint how long the office's chain of deeds is and how its last hash begins */
    public record Heading(String office, String title, String printed, String checkpoint) {}

    private DecisionsPaper() {}

    /** @param rows cells as ready texts, the heading first: meeting, decision, owner, day due, how it stands */
    public static byte[] print(Heading heading, List<String> sentences, List<List<String>> rows) {
        try (var paper = new Paper(heading.checkpoint())) {
            paper.centred(heading.office(), 14);
            paper.rule();
            paper.centred(heading.title(), 12);
            paper.centred(heading.printed(), 9);
            paper.space(4);
            sentences.forEach(sentence -> {
                paper.paragraph(sentence, 10);
                paper.space(2);
            });
            paper.space(2);
            paper.table(columns(rows.getFirst()), rows.subList(1, rows.size()), 9);
            return paper.bytes();
        }
    }

    private static List<Column> columns(List<String> headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(i -> Column.of(headings.get(i), WIDTHS.get(i)))
                .toList();
    }
}
