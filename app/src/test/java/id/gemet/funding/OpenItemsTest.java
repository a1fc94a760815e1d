package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenItemsTest {

    @Test
    void whatCameFirstGoesOnFirst() {
        var first = entry(Account.RESERVED, Account.BILLED, 100, null);
        var second = entry(Account.RESERVED, Account.BILLED, 70, null);
        var paid = entry(Account.BILLED, Account.PAID, 120, null);

        assertThat(open(Account.BILLED, first, second, paid)).containsExactly(second.id() + " 50");
    }

    @Test
    void aReversalTakesBackWhatItNames() {
        var first = entry(Account.SOURCE, Account.PLEDGED, 100, null);
        var second = entry(Account.SOURCE, Account.PLEDGED, 70, null);
        var mistake = entry(Account.PLEDGED, Account.SOURCE, 70, second.id());

        assertThat(open(Account.PLEDGED, first, second, mistake)).containsExactly(first.id() + " 100");
    }

    @Test
    void openAmountsAddUpToTheBalanceWhateverMoved() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var entries = new ArrayList<LedgerEntry>();
            var balance = 0L;
            for (var step = 0; step < 30; step++) {
                if (balance == 0 || random.nextBoolean()) {
                    var in = entry(Account.RESERVED, Account.BILLED, 1 + random.nextInt(100), null);
                    balance += in.amount().amount();
                    entries.add(in);
                } else {
                    var out = entry(Account.BILLED, Account.PAID, 1 + random.nextLong(balance), null);
                    balance -= out.amount().amount();
                    entries.add(out);
                }
            }
            var open = OpenItems.of(Account.BILLED, entries);
            assertThat(open.stream().mapToLong(item -> item.open().amount()).sum())
                    .as("seed %d", seed)
                    .isEqualTo(balance);
            var trial = TrialBalance.of(entries);
            assertThat(trial.in()).isEqualTo(trial.out());
            assertThat(trial.of(Account.BILLED).balance()).isEqualTo(new Rupiah(balance));
        }
    }

    private static List<String> open(Account account, LedgerEntry... entries) {
        return OpenItems.of(account, List.of(entries)).stream()
                .map(item -> item.entry().id() + " " + item.open().amount())
                .toList();
    }

    private static LedgerEntry entry(Account from, Account to, long amount, @Nullable TransferId reverses) {
        return new LedgerEntry(
                new TransferId(UUID.randomUUID()),
                Instant.EPOCH,
                reverses == null ? "BILL" : "REVERSAL",
                from,
                to,
                new Rupiah(amount),
                "dokumen",
                Optional.empty(),
                Optional.empty(),
                "Petugas",
                Optional.ofNullable(reverses));
    }
}
