package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.audit.AuditTrail;
import id.gemet.database.Database;
import id.gemet.funding.Movement.CannotBeReversed;
import id.gemet.funding.Movement.Moved;
import id.gemet.funding.Movement.NoSuchLine;
import id.gemet.funding.Movement.NotEnough;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class BudgetLinesTest {

    private final Offices offices;
    private final Payers payers;
    private final BudgetLines lines;
    private final Books books;
    private final AuditTrail audit;
    private final Database database;
    private final Purse purse;

    BudgetLinesTest(
            Offices offices, Payers payers, BudgetLines lines, Books books, AuditTrail audit, Database database) {
        this.books = books;
        this.offices = offices;
        this.payers = payers;
        this.lines = lines;
        this.audit = audit;
        this.database = database;
        this.purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
    }

    @Test
    void publicMoneyIsFreeOnceGranted() {
        var line = purse.line("BPU", 707_817_600);

        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(707_817_600));
        assertThat(purse.balance(line).ceiling()).isEqualTo(new Rupiah(707_817_600));
    }

    @Test
    void aCompanysMoneyIsFreeOnceItArrives() {
        var company = TestCities.companyOfficer(purse.city(), offices);
        var line = purse.companyLine(company.desk(), "PT Baja", 1_000_000);

        var moved =
                Acting.as(purse.clerk(), () -> lines.receive(UUID.randomUUID(), line, new Rupiah(400_000), "bukti 1"));

        assertThat(moved).isInstanceOfSatisfying(Moved.class, now -> {
            assertThat(now.after().pledged()).isEqualTo(new Rupiah(600_000));
            assertThat(now.after().free()).isEqualTo(new Rupiah(400_000));
            assertThat(now.after().received()).isEqualTo(new Rupiah(400_000));
        });
        assertThat(Acting.as(
                        purse.clerk(), () -> lines.receive(UUID.randomUUID(), line, new Rupiah(600_001), "bukti 2")))
                .isEqualTo(new NotEnough(new Rupiah(600_000)));
    }

    @Test
    void publicMoneyThatATransferBringsIsFreeOnceItArrives() {
        var line = Acting.as(purse.clerk(), () -> {
            var payer = payers.add(PayerKind.BKBK, "BKBK");
            var promised = new NewLine(
                    payer.id(),
                    "BKBK 2026",
                    "4.2",
                    2026,
                    Purse.YEAR,
                    Earmarks.NONE,
                    Limits.NONE,
                    new Rupiah(900),
                    Optional.of(LocalDate.of(2026, 1, 15)));
            return lines.open(UUID.randomUUID(), promised);
        });
        assertThat(purse.balance(line).free()).isEqualTo(Rupiah.ZERO);

        var april = Optional.of(LocalDate.of(2026, 4, 17));
        Acting.run(purse.clerk(), () -> {
            lines.receive(UUID.randomUUID(), line, new Rupiah(600), "SP2D-P 9", april);
            lines.cut(UUID.randomUUID(), line, new Rupiah(300), "Pergub 4", april);
        });

        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(600));
        var awaited = Acting.as(
                purse.clerk(),
                () -> lines.awaited(lines.find(line).orElseThrow(), LocalDate.of(2026, 5, 11))
                        .orElseThrow());
        assertThat(awaited.arrivedOn()).isEqualTo(april);
        assertThat(awaited.daysLate()).isEqualTo(92);
        assertThat(awaited.bridged()).hasSize(3);
    }

    @Test
    void whatGoesBackAtYearsEndStandsInStatementAndTrialBalance() {
        var line = purse.line("Sisa", 1_000);
        var day = Optional.of(LocalDate.of(2026, 12, 31));
        Acting.run(purse.clerk(), () -> lines.giveBack(UUID.randomUUID(), line, new Rupiah(400), "STS 31", day));

        var entry = Acting.as(purse.clerk(), () -> lines.entries(line)).getFirst();
        assertThat(entry.to()).isEqualTo(Account.RETURNED);
        assertThat(entry.document()).isEqualTo("STS 31");
        assertThat(purse.balance(line).returned()).isEqualTo(new Rupiah(400));
        assertThat(Acting.as(purse.clerk(), books::trialBalance)
                        .of(Account.RETURNED)
                        .balance())
                .isEqualTo(new Rupiah(400));
        assertThat(Acting.as(purse.clerk(), () -> audit.latest("line:" + line, Long.MAX_VALUE, 1)))
                .singleElement()
                .satisfies(deed -> assertThat(deed.action()).isEqualTo("funding.give-back"));
    }

    @Test
    void theSameKeyMovesMoneyOnce() {
        var line = purse.line("Sekali", 100);
        var key = UUID.randomUUID();

        Acting.run(purse.clerk(), () -> {
            lines.raise(key, line, new Rupiah(50), "APBD-P");
            lines.raise(key, line, new Rupiah(50), "APBD-P");
        });

        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(150));
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var line = purse.line("Kunci", 100);
        var other = purse.line("Lain", 100);
        var key = UUID.randomUUID();
        Acting.run(purse.clerk(), () -> lines.giveBack(key, line, new Rupiah(10), "sisa"));

        assertThatThrownBy(() -> Acting.run(purse.clerk(), () -> lines.giveBack(key, line, new Rupiah(11), "sisa")))
                .isInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> Acting.run(purse.clerk(), () -> lines.giveBack(key, other, new Rupiah(10), "sisa")))
                .isInstanceOf(KeyReused.class);
        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(90));
        assertThat(purse.balance(other).free()).isEqualTo(new Rupiah(100));
    }

    @Test
    void aRefusedDeedLeavesItsKeyFree() {
        var line = purse.line("Ulang", 10);
        var key = UUID.randomUUID();

        var refused = Acting.as(purse.clerk(), () -> lines.giveBack(key, line, new Rupiah(20), "sisa"));
        Acting.run(purse.clerk(), () -> lines.raise(UUID.randomUUID(), line, new Rupiah(10), "tambahan"));
        var moved = Acting.as(purse.clerk(), () -> lines.giveBack(key, line, new Rupiah(20), "sisa"));

        assertThat(refused).isEqualTo(new NotEnough(new Rupiah(10)));
        assertThat(moved).isInstanceOf(Moved.class);
        assertThat(purse.balance(line).free()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void aKeyOfAnotherCityIsAnotherKey() {
        var jambi = Purse.in(TestCities.found(offices, "15.71"), payers, lines);
        var here = purse.line("Sini", 100);
        var there = jambi.line("Sana", 100);
        var key = UUID.randomUUID();

        Acting.run(purse.clerk(), () -> lines.giveBack(key, here, new Rupiah(1), "x"));
        Acting.run(jambi.clerk(), () -> lines.giveBack(key, there, new Rupiah(2), "x"));

        assertThat(purse.balance(here).free()).isEqualTo(new Rupiah(99));
        assertThat(jambi.balance(there).free()).isEqualTo(new Rupiah(98));
        assertThat(Acting.as(purse.clerk(), () -> lines.giveBack(UUID.randomUUID(), there, new Rupiah(1), "x")))
                .isEqualTo(new NoSuchLine());
    }

    @Test
    void aMistakeIsReversedOnceHoweverManyTry() throws Exception {
        var line = purse.line("Salah", 1_000);
        Acting.run(purse.clerk(), () -> lines.giveBack(UUID.randomUUID(), line, new Rupiah(300), "keliru"));
        var original = Acting.as(
                purse.clerk(),
                () -> lines.entries(line).stream()
                        .filter(entry -> entry.reason().equals("RETURN"))
                        .findFirst()
                        .orElseThrow()
                        .id());

        var outcomes = atOnce(
                8, () -> Acting.as(purse.clerk(), () -> lines.reverse(UUID.randomUUID(), original, "salah ketik")));

        assertThat(outcomes).filteredOn(Moved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(CannotBeReversed.class::isInstance).hasSize(7);
        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(1_000));
    }

    @Test
    void aCutLeavesWhatIsSetAsideAndSaysWhatIsLeft() {
        var line = purse.line("Perubahan", 1_000);
        var company = TestCities.companyOfficer(purse.city(), offices);
        var pledge = purse.companyLine(company.desk(), "PT Kurang", 1_000);
        Acting.run(purse.clerk(), () -> lines.receive(UUID.randomUUID(), pledge, new Rupiah(700), "transfer"));

        Acting.run(purse.clerk(), () -> lines.cut(UUID.randomUUID(), line, new Rupiah(400), "DPPA 2026"));

        assertThat(purse.balance(line).ceiling()).isEqualTo(new Rupiah(600));
        assertThat(Acting.as(purse.clerk(), () -> lines.cut(UUID.randomUUID(), line, new Rupiah(601), "DPPA")))
                .isEqualTo(new NotEnough(new Rupiah(600)));
        assertThat(Acting.as(purse.clerk(), () -> lines.cut(UUID.randomUUID(), pledge, new Rupiah(301), "surat")))
                .isEqualTo(new NotEnough(new Rupiah(300)));
    }

    @Test
    void aCutByMistakeIsReversedOnce() {
        var line = purse.line("Keliru", 1_000);
        Acting.run(purse.clerk(), () -> lines.cut(UUID.randomUUID(), line, new Rupiah(1_000), "DPPA"));
        var cut = Acting.as(
                purse.clerk(),
                () -> lines.entries(line).stream()
                        .filter(entry -> entry.reason().equals("CUT"))
                        .findFirst()
                        .orElseThrow()
                        .id());

        assertThat(Acting.as(purse.clerk(), () -> lines.reverse(UUID.randomUUID(), cut, "keliru")))
                .isInstanceOf(Moved.class);
        assertThat(Acting.as(purse.clerk(), () -> lines.reverse(UUID.randomUUID(), cut, "keliru")))
                .isInstanceOf(CannotBeReversed.class);
        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(1_000));
    }

    @Test
    void theLastRupiahGoesToOneOfSixteen() throws Exception {
        var line = purse.line("Akhir", 1);

        var outcomes = atOnce(
                16,
                () -> Acting.as(
                        purse.clerk(), () -> lines.giveBack(UUID.randomUUID(), line, new Rupiah(1), "rebutan")));

        assertThat(outcomes).filteredOn(Moved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.equals(new NotEnough(Rupiah.ZERO)))
                .hasSize(15);
    }

    @Test
    void balancesAreTheSumsOfTransfersWhateverWasDone() throws SQLException {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var line = purse.line("Acak", 1_000_000);

        for (var step = 0; step < 60; step++) {
            var amount = new Rupiah(1 + random.nextInt(400_000));
            var raise = random.nextInt(3) == 0;
            Acting.run(purse.clerk(), () -> {
                if (raise) {
                    lines.raise(UUID.randomUUID(), line, amount, "naik");
                } else {
                    lines.giveBack(UUID.randomUUID(), line, amount, "kembali");
                }
            });
        }

        assertThat(LedgerSums.differences(database)).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update funding.transfer set amount_rupiah = 1",
                "delete from funding.transfer",
                "truncate funding.transfer",
                "update funding.balance set free_rupiah = 1",
                "insert into funding.balance (line_id, office_id) values (uuidv7(), uuidv7())",
                "delete from funding.deed"
            })
    void theApplicationCannotRewriteTheLedger(String statement) throws SQLException {
        try (var connection = java.sql.DriverManager.getConnection(
                        database.url(),
                        database.application().role(),
                        database.application().password());
                var sql = connection.createStatement()) {

            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void everyDeedIsAudited() {
        var line = purse.line("Jejak", 500);

        assertThat(Acting.as(purse.clerk(), () -> audit.latest("line:" + line, Long.MAX_VALUE, 10)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("funding.ceiling"));
    }

    @Test
    void aCompanySeesItsOwnMoneyOnly() {
        var first = TestCities.companyOfficer(purse.city(), offices);
        var second = TestCities.companyOfficer(purse.city(), offices);
        var mine = purse.companyLine(first.desk(), "PT Satu", 100);
        var theirs = purse.companyLine(second.desk(), "PT Dua", 100);
        purse.line("Kota", 100);

        assertThat(Acting.as(first, lines::list)).extracting(BudgetLine::id).containsExactly(mine);
        assertThat(Acting.as(first, () -> lines.find(theirs))).isEmpty();
        assertThat(Acting.as(first, () -> lines.entries(theirs))).isEmpty();
    }

    static <T> List<T> atOnce(int threads, Callable<T> deed) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var outcomes = new ArrayList<T>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(threads, deed))) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
