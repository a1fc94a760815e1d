package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.billing.Corrected.Done;
import id.gemet.billing.Corrected.NotEnough;
import id.gemet.billing.Corrected.NothingToCorrect;
import id.gemet.database.Database;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.KeyReused;
import id.gemet.funding.LedgerSums;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CorrectionsTest {

    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);
    private static final Rupiah DUES = new Rupiah(16_800);

    private final CoveredCity cities;
    private final MonthlyBilling billing;
    private final Corrections corrections;
    private final Database database;
    private FundedPeople city;
    private LineId line;

    CorrectionsTest(CoveredCity cities, MonthlyBilling billing, Corrections corrections, Database database) {
        this.cities = cities;
        this.billing = billing;
        this.corrections = corrections;
        this.database = database;
        this.city = cities.found();
        this.line = new LineId(UUID.randomUUID());
    }

    @BeforeEach
    void aBilledMonth() {
        city = cities.found();
        line = city.line(PayerKind.APBD, "APBD", 1_000_000);
        cities.cover(city, line, MonthRange.of(JANUARY, 6), 4);
        Acting.run(CoveredCity.actor(city, Role.TREASURER), () -> billing.issue(JANUARY));
    }

    @Test
    void aCreditNoteOnAnOpenBillFreesItsMoneyAndIsNotPaid() throws SQLException {
        var corrected = correct(UUID.randomUUID(), bills().getFirst(), Rupiah.ZERO, "Meninggal sebelum Januari");

        assertThat(corrected).isInstanceOfSatisfying(Done.class, done -> {
            assertThat(done.note().kind()).isEqualTo(Note.Kind.CREDIT);
            assertThat(done.note().amount()).isEqualTo(DUES);
        });
        assertThat(city.balance(line).billed()).isEqualTo(DUES.times(3));
        assertThat(pay(Optional.empty()))
                .isInstanceOfSatisfying(
                        Paid.Done.class,
                        done -> assertThat(done.payment().amount()).isEqualTo(DUES.times(3)));
        assertThat(LedgerSums.differences(database)).isEmpty();
    }

    @Test
    void aPaidBillIsCorrectedByWhatTheInsurerGaveBack() throws SQLException {
        pay(Optional.empty());

        correct(UUID.randomUUID(), bills().getFirst(), new Rupiah(6_800), "JKK dibayar pihak lain");

        assertThat(city.balance(line).paid()).isEqualTo(new Rupiah(3 * 16_800 + 6_800));
        assertThat(city.balance(line).billed()).isEqualTo(Rupiah.ZERO);
        assertThat(LedgerSums.differences(database)).isEmpty();
        assertSame();
    }

    @Test
    void aDebitNoteIsOwedAndPaidByTheNextPayment() {
        pay(Optional.empty());
        correct(UUID.randomUUID(), bills().getFirst(), new Rupiah(20_000), "Tarif baru");

        assertThat(city.balance(line).billed()).isEqualTo(new Rupiah(3_200));
        assertThat(pay(Optional.empty())).isInstanceOfSatisfying(Paid.Done.class, done -> {
            assertThat(done.payment().amount()).isEqualTo(new Rupiah(3_200));
            assertThat(done.payment().bills()).isEqualTo(1);
        });
        assertThat(city.balance(line).paid()).isEqualTo(new Rupiah(4 * 16_800 + 3_200));
    }

    @Test
    void theSameCorrectionCorrectsOnce() {
        var key = UUID.randomUUID();
        var bill = bills().getFirst();

        var first = correct(key, bill, Rupiah.ZERO, "Meninggal");

        assertThat(correct(key, bill, Rupiah.ZERO, "Meninggal")).isEqualTo(first);
        assertThat(correct(UUID.randomUUID(), bill, Rupiah.ZERO, "Meninggal")).isEqualTo(new NothingToCorrect());
        assertThatThrownBy(() -> correct(key, bill, DUES, "Hidup")).isInstanceOf(KeyReused.class);
        assertThat(correct(UUID.randomUUID(), bill, DUES, "Ternyata hidup")).isInstanceOf(Done.class);
        assertThat(city.balance(line).billed()).isEqualTo(DUES.times(4));
    }

    @Test
    void aLineWithoutFreeMoneyBearsNoDebitNote() {
        var free = city.balance(line).free();

        assertThat(correct(
                        UUID.randomUUID(), bills().getFirst(), free.plus(DUES).plus(new Rupiah(1)), "Tarif"))
                .isEqualTo(new NotEnough(free));
    }

    @Test
    void inAnyOrderBillsAndLedgerSayTheSame() throws SQLException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var bills = bills();
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(4) == 0) {
                pay(random.nextBoolean() ? Optional.empty() : Optional.of(new Rupiah(random.nextInt(60_000))));
            } else {
                var bill = bills.get(random.nextInt(bills.size()));
                correct(UUID.randomUUID(), bill, new Rupiah(random.nextInt(40_000)), "Koreksi " + i);
            }
            assertSame();
        }
        assertThat(LedgerSums.differences(database)).as("seed %d", seed).isEmpty();
    }

    @Test
    void theDatabaseItselfRefusesANoteThatDoesNotFollow() throws SQLException {
        correct(UUID.randomUUID(), bills().getFirst(), Rupiah.ZERO, "Meninggal");

        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("""
                insert into billing.note (id, office_id, bill_id, number, was_rupiah, becomes_rupiah, reason, document,
                                          by_user, by_name, at)
                select uuidv7(), office_id, id, 1, amount_rupiah, 1, 'x', 'x', uuidv7(), 'x', now()
                  from billing.bill where line_id = '%s'
                """.formatted(line)))
                    .hasMessageContaining("does not follow from its bill");
        }
    }

    /** What the bills come to is what the ledger holds. */
    private void assertSame() throws SQLException {
        var balance = city.balance(line);
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery("""
                    select sum(open_rupiah), sum(paid_rupiah), min(open_rupiah) from billing.due where line_id = '%s'
                    """.formatted(line))) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(balance.billed().amount());
            assertThat(rows.getLong(2)).isEqualTo(balance.paid().amount());
            assertThat(rows.getLong(3)).isNotNegative();
        }
    }

    private List<BillId> bills() {
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery("""
                    select id from billing.bill where line_id = '%s' order by worker_id
                    """.formatted(line))) {
            var bills = new ArrayList<BillId>();
            while (rows.next()) {
                bills.add(new BillId(rows.getObject(1, UUID.class)));
            }
            return bills;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Corrected correct(UUID key, BillId bill, Rupiah becomes, String reason) {
        return Acting.as(city.clerk(), () -> corrections.correct(key, bill, becomes, reason, "Surat BPJS 12/2026"));
    }

    private Paid pay(Optional<Rupiah> amount) {
        return Acting.as(
                city.clerk(),
                () -> billing.pay(UUID.randomUUID(), JANUARY, line, "SP2D-1", LocalDate.of(2026, 1, 12), amount));
    }
}
