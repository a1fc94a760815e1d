package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.print.Paper;
import id.gemet.print.PrintedWords;
import id.gemet.print.PrintedWords.Word;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReconciliationPaperTest {

    @Test
    void theRupiahOfALargeCityAreNotBrokenInTwo() {
        var large = new Rupiah(2_938_269_600L);
        var piles = Arrays.stream(PersonState.values())
                .map(state -> new Pile(state, 174_897, large, large, large, large, large, large))
                .toList();

        var words = print(piles);

        assertThat(words).extracting(Word::text).contains("2.938.269.600", "35.259.235.200");
        assertThat(words).allMatch(word -> word.right() <= Paper.LEFT + Paper.WIDTH + 0.1f);
    }

    private static List<Word> print(List<Pile> piles) {
        var month = BillingMonth.of(2026, 5);
        var all = new Reconciliation(UUID.randomUUID(), month, piles, "aktif.xlsx", "Bendahara", Instant.EPOCH);
        return PrintedWords.of(new ReconciliationPaper(state -> "Dibayar, tidak aktif", Clock.systemUTC())
                .print("Kabupaten Kepulauan Siau Tagulandang Biaro", all, Optional.empty()));
    }
}
