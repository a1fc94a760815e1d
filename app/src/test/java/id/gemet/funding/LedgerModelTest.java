package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.shared.Rupiah;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Random movements on real lines beside a ledger kept in memory: both refuse the same and hold the same. */
@DatabaseTest
class LedgerModelTest {

    private static final List<TransferReason> REASONS = List.of(TransferReason.values());

    private static final int SEQUENCES = Integer.getInteger("gemet.ledger.sequences", 1_000);
    private static final int STEPS = 50;
    private static final Set<String> REVERSIBLE = Set.of("CEILING", "PLEDGE", "RECEIPT", "RETURN", "CUT", "WITHDRAWAL");

    private final Ledger ledger;
    private final LedgerEntries posted;
    private final Database database;
    private final TransactionOperations transaction;
    private final Purse purse;

    LedgerModelTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Ledger ledger,
            LedgerEntries posted,
            Database database,
            TransactionOperations transaction) {
        this.ledger = ledger;
        this.posted = posted;
        this.database = database;
        this.transaction = transaction;
        purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
    }

    @Test
    void theLedgerDoesWhatTheModelDoes() throws SQLException {
        var seed = Long.getLong("gemet.seed", System.nanoTime());
        System.out.printf("ledger against its model: %d sequences of %d, -Dgemet.seed=%d%n", SEQUENCES, STEPS, seed);
        var random = new Random(seed);

        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var id = purse.line("Urutan " + sequence, 1_000);
            Acting.run(purse.clerk(), () -> transaction.executeWithoutResult(status -> play(id, random, status)));
        }

        assertThat(LedgerSums.differences(database)).as("seed %d", seed).isEmpty();
    }

    private void play(LineId id, Random random, TransactionStatus status) {
        var line = ledger.lock(id).orElseThrow();
        var model = new Model();
        model.move(Account.SOURCE, Account.FREE, 1_000);
        for (var step = 0; step < STEPS; step++) {
            if (random.nextInt(10) == 0) {
                reverse(id, random, model, status);
            } else {
                post(line, random, model, status);
            }
            assertThat(ledger.find(id).orElseThrow().balance()).isEqualTo(model.balance());
        }
    }

    private void post(BudgetLine line, Random random, Model model, TransactionStatus status) {
        var reason = REASONS.get(random.nextInt(REASONS.size()));
        var amount = 1 + random.nextInt(600);
        if (model.has(reason.from(), amount)) {
            ledger.post(line, reason, new Rupiah(amount), "", line.id().value());
            model.move(reason.from(), reason.to(), amount);
        } else {
            refused(
                    status,
                    () -> ledger.post(
                            line, reason, new Rupiah(amount), "", line.id().value()));
        }
    }

    private void reverse(LineId id, Random random, Model model, TransactionStatus status) {
        var entries = posted.of(id);
        var entry = entries.get(random.nextInt(entries.size()));
        var amount = entry.amount().amount();
        if (!REVERSIBLE.contains(entry.reason()) || model.reversed.contains(entry.id())) {
            assertThat(ledger.reverse(entry.id(), "keliru")).isFalse();
        } else if (model.has(entry.to(), amount)) {
            assertThat(ledger.reverse(entry.id(), "keliru")).isTrue();
            model.move(entry.to(), entry.from(), amount);
            model.reversed.add(entry.id());
        } else {
            refused(status, () -> ledger.reverse(entry.id(), "keliru"));
        }
    }

    private static void refused(TransactionStatus status, Runnable movement) {
        var before = status.createSavepoint();
        assertThatThrownBy(movement::run).hasMessageContaining("violates check constraint \"balance_");
        status.rollbackToSavepoint(before);
    }

    /** The ledger as a sum per account; only the source may owe. */
    private static final class Model {

        private final Map<Account, Long> held = new EnumMap<>(Account.class);
        private final Set<TransferId> reversed = new HashSet<>();

        Model() {
            List.of(Account.values()).forEach(account -> held.put(account, 0L));
        }

        boolean has(Account account, long amount) {
            return account == Account.SOURCE || held.getOrDefault(account, 0L) >= amount;
        }

        void move(Account from, Account to, long amount) {
            held.merge(from, -amount, Long::sum);
            held.merge(to, amount, Long::sum);
        }

        Balance balance() {
            return new Balance(
                    Rupiah.ZERO.minus(rupiah(Account.SOURCE)),
                    rupiah(Account.PLEDGED),
                    rupiah(Account.FREE),
                    rupiah(Account.RESERVED),
                    rupiah(Account.BILLED),
                    rupiah(Account.PAID),
                    rupiah(Account.RETURNED));
        }

        private Rupiah rupiah(Account account) {
            return new Rupiah(held.getOrDefault(account, 0L));
        }
    }
}
