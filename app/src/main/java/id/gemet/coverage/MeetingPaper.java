package id.gemet.coverage;

import id.gemet.print.Paper;
import id.gemet.print.Paper.Column;
import java.util.List;
import java.util.stream.IntStream;

/** The city's coverage on one sheet of A4 for a meeting, in the words and figures of its page. */
public final class MeetingPaper {

    /** Headed by the words of the page. */
    private static final List<Column> FUNNEL = List.of(Column.of("", 34), Column.ofFigures("", 24), Column.of("", 102));

    private static final List<Column> PLACES = List.of(
            Column.of("", 60),
            Column.ofFigures("", 25),
            Column.ofFigures("", 25),
            Column.ofFigures("", 25),
            Column.ofFigures("", 25));
    private static final float BAR_POINTS = 9;

    /**
     * @param office in the letterhead
     * @param checkpoint how long the office's chain of deeds is and how its last hash begins
     */
    public record Heading(String office, String title, String printed, String checkpoint) {}

    /** Lengths as shares of the whole bar, 0 to 1; the mark is 0 where there is no target. */
    public record Bar(double covered, double funded, double mark) {}

    /** Cells as ready texts, the heading first. */
    public record Table(String caption, List<List<String>> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    private MeetingPaper() {}

    /** @param sentences the most important first */
    public static byte[] print(Heading heading, List<String> sentences, Bar bar, Table funnel, Table places) {
        try (var paper = new Paper(heading.checkpoint())) {
            paper.centred(heading.office(), 14);
            paper.rule();
            paper.centred(heading.title(), 12);
            paper.centred(heading.printed(), BAR_POINTS);
            paper.space(4);
            paper.paragraph(sentences.getFirst(), 15);
            paper.space(2);
            paper.bar(bar.covered(), bar.funded(), bar.mark());
            paper.space(2);
            sentences.stream().skip(1).forEach(sentence -> paper.paragraph(sentence, 10));
            paper.space(4);
            table(paper, funnel, FUNNEL);
            paper.space(4);
            table(paper, places, PLACES);
            return paper.bytes();
        }
    }

    private static void table(Paper paper, Table table, List<Column> columns) {
        paper.paragraph(table.caption(), 10);
        paper.table(
                headed(columns, table.rows().getFirst()),
                table.rows().subList(1, table.rows().size()),
                8.5f);
    }

    private static List<Column> headed(List<Column> columns, List<String> headings) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Column(
                        headings.get(i), columns.get(i).width(), columns.get(i).figures()))
                .toList();
    }
}
