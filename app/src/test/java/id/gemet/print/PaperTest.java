package id.gemet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gemet.print.Paper.Column;
import id.gemet.print.PrintedWords.Word;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final List<Column> PRICES = List.of(Column.of("Nama", 120), Column.ofFigures("Iuran", 40));

    @Test
    void digitsStandBelowDigits() {
        var words = print(
                "Uji", paper -> paper.table(PRICES, List.of(List.of("Ani", "Rp7"), List.of("Budi", "Rp1.234.567")), 8));

        assertThat(find(words, "Rp7").right())
                .isCloseTo(find(words, "Rp1.234.567").right(), within(0.1f));
        assertThat(find(words, "Ani").left()).isCloseTo(find(words, "Budi").left(), within(0.1f));
    }

    @Test
    void aLongFootStopsAtTheMarginAndKeepsItsPageNumber() {
        var words = print("Laporan · " + "PT Pelabuhan Samudera Nusantara ".repeat(8) + "· 11 Mei 2026", paper -> {});

        assertThat(words).allMatch(word -> word.right() <= Paper.LEFT + Paper.WIDTH + 0.1f);
        assertThat(words.getLast().text()).startsWith("Laporan · PT Pelabuhan").endsWith("… · 1");
    }

    @Test
    void aTablesHeadingIsOnEveryPageAndNeverAloneAtItsFoot() {
        var rows = IntStream.range(0, 100)
                .mapToObj(row -> List.of("Orang " + row, "Rp1"))
                .toList();
        for (var above = 46; above < 56; above++) {
            var lines = above;
            var words = print("Uji", paper -> {
                IntStream.range(0, lines).forEach(line -> paper.paragraph("Kalimat", 10));
                paper.table(PRICES, rows, 8);
            });

            for (var heading :
                    words.stream().filter(word -> word.text().equals("Nama")).toList()) {
                assertThat(words)
                        .as("page %d after %d lines", heading.page(), lines)
                        .anyMatch(word -> word.page() == heading.page()
                                && word.y() > heading.y()
                                && word.text().startsWith("Orang"));
            }
            assertThat(words.stream()
                            .filter(word -> word.text().startsWith("Orang"))
                            .map(Word::page)
                            .distinct())
                    .containsExactlyElementsOf(words.stream()
                            .filter(word -> word.text().equals("Nama"))
                            .map(Word::page)
                            .toList());
        }
    }

    @Test
    void whoSignsStandsOnOnePageWithTheOther() {
        for (var above = 40; above < 56; above++) {
            var lines = above;
            var words = print("Uji", paper -> {
                IntStream.range(0, lines).forEach(line -> paper.paragraph("Kalimat", 10));
                paper.signatures("Untuk kota,", "Untuk BPJS,");
            });

            assertThat(find(words, "Untuk kota,").page())
                    .as("after %d lines", lines)
                    .isEqualTo(find(words, "Untuk BPJS,").page());
            assertThat(find(words, "Untuk BPJS,").y()).isLessThan(240);
        }
    }

    private static Word find(List<Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<Word> print(String foot, Consumer<Paper> writing) {
        try (var paper = new Paper(foot)) {
            writing.accept(paper);
            return PrintedWords.of(paper.bytes());
        }
    }
}
