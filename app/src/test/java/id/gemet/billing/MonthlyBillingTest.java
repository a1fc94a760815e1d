package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.billing.Paid.Done;
import id.gemet.billing.Paid.NothingToPay;
import id.gemet.billing.Run.Issued;
import id.gemet.billing.Run.Parked;
import id.gemet.database.Database;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.InsurerFile.Format;
import id.gemet.enrolment.Replies;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.KeyReused;
import id.gemet.funding.LedgerSums;
import id.gemet.funding.LineId;
import id.gemet.funding.Payers;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MonthlyBillingTest {

    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);
    private static final BillingMonth MAY = BillingMonth.of(2026, 5);
    private static final MonthRange YEAR = MonthRange.year(2026);

    private final Offices offices;
    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Batches batches;
    private final Replies replies;
    private final MonthlyBilling billing;
    private final Database database;
    private FundedPeople city;
    private LineId line;

    MonthlyBillingTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Batches batches,
            Replies replies,
            MonthlyBilling billing,
            Database database) {
        this.offices = offices;
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.batches = batches;
        this.replies = replies;
        this.billing = billing;
        this.database = database;
        this.city = new FundedPeople(offices, registry, payers, lines, allocation, database);
        this.line = new LineId(UUID.randomUUID());
    }

    @BeforeEach
    void aCityOfItsOwn() {
        city = new FundedPeople(offices, registry, payers, lines, allocation, database);
        line = city.line(PayerKind.APBD, "APBD", 100_000_000);
    }

    @Test
    void billsEverybodyCoveredInTheMonth() {
        cover(line, YEAR, 3);
        cover(line, MonthRange.of(MAY, 2), 2);

        assertThat(issue(JANUARY)).isEqualTo(new Issued(3, new Rupiah(50_400)));
        assertThat(issue(MAY)).isEqualTo(new Issued(5, new Rupiah(84_000)));
        assertThat(city.balance(line).billed()).isEqualTo(new Rupiah(134_400));
        assertThat(city.balance(line).reserved()).isEqualTo(new Rupiah(16_800 * (36 + 4 - 8)));
    }

    @Test
    void billsAMonthOnceHoweverOftenAndByHoweverMany() throws Exception {
        cover(line, YEAR, 20);

        var runs = atOnce(8, () -> issue(JANUARY));

        assertThat(runs.stream().mapToInt(run -> ((Issued) run).bills()).sum()).isEqualTo(20);
        assertThat(issue(JANUARY)).isEqualTo(new Issued(0, Rupiah.ZERO));
        assertThat(city.balance(line).billed()).isEqualTo(new Rupiah(20 * 16_800));
        assertThat(LedgerSums.differences(database)).isEmpty();
    }

    @Test
    void thoseWhoJoinLaterAreBilledByTheNextRun() {
        cover(line, YEAR, 2);
        issue(JANUARY);
        cover(line, YEAR, 1);

        assertThat(issue(JANUARY)).isEqualTo(new Issued(1, new Rupiah(16_800)));
    }

    @Test
    void theSelfPayingAreBilledHalfAndTheSparedMoneyIsFreeAgain() {
        var self = city.line(PayerKind.SELF, "Mandiri", 10_000_000);
        Acting.run(city.clerk(), () -> lines.receive(UUID.randomUUID(), self, new Rupiah(10_000_000), "setoran"));
        cover(self, MonthRange.of(BillingMonth.of(2026, 3), 3), 1);

        assertThat(issue(BillingMonth.of(2026, 3))).isEqualTo(new Issued(1, new Rupiah(16_800)));
        assertThat(Acting.as(city.clerk(), () -> billing.issueAnyway(BillingMonth.of(2026, 4), "PP 50/2025")))
                .isEqualTo(new Issued(1, new Rupiah(8_400)));
        assertThat(city.balance(self).reserved()).isEqualTo(new Rupiah(16_800));
        assertThat(city.balance(self).billed()).isEqualTo(new Rupiah(25_200));
    }

    @Test
    void aMonthThatHasNotBegunIsParked() {
        cover(line, YEAR, 1);

        assertThat(issue(BillingMonth.of(2026, 6))).isEqualTo(new Parked(List.of(Doubt.FUTURE_MONTH)));
        assertThat(city.balance(line).billed()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void aJumpInPeopleIsParkedUntilSomebodySaysWhyItIsRight() {
        cover(line, YEAR, 30);
        issue(JANUARY);
        cover(line, MonthRange.of(BillingMonth.of(2026, 2), 11), 30);

        assertThat(issue(BillingMonth.of(2026, 2))).isEqualTo(new Parked(List.of(Doubt.PEOPLE_JUMP)));
        assertThat(Acting.as(city.clerk(), () -> billing.issueAnyway(BillingMonth.of(2026, 2), "SK kedua berlaku")))
                .isEqualTo(new Issued(60, new Rupiah(60 * 16_800)));
    }

    @Test
    void aJumpIsSeenAlthoughTheMonthBetweenWasNeverBilled() {
        cover(line, YEAR, 30);
        issue(JANUARY);
        cover(line, MonthRange.of(BillingMonth.of(2026, 3), 10), 30);

        assertThat(issue(BillingMonth.of(2026, 3))).isEqualTo(new Parked(List.of(Doubt.PEOPLE_JUMP)));
    }

    @Test
    void aPaymentSettlesTheMonthOnceAndShowsWhetherItWasLate() {
        cover(line, YEAR, 2);
        issue(JANUARY);
        var key = UUID.randomUUID();

        var paid = pay(key, "SP2D-001", LocalDate.of(2026, 1, 16));
        var again = pay(key, "SP2D-001", LocalDate.of(2026, 1, 16));
        var other = pay(UUID.randomUUID(), "SP2D-002", LocalDate.of(2026, 1, 16));

        assertThat(paid).isInstanceOfSatisfying(Done.class, done -> {
            assertThat(done.payment().amount()).isEqualTo(new Rupiah(33_600));
            assertThat(done.payment().late()).isTrue();
        });
        assertThat(again).isEqualTo(paid);
        assertThat(other).isEqualTo(new NothingToPay());
        assertThat(city.balance(line).paid()).isEqualTo(new Rupiah(33_600));
        assertThatThrownBy(() -> pay(key, "SP2D-003", LocalDate.of(2026, 1, 16)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void aDraftIsComparedWithTheMonthBefore() {
        cover(line, MonthRange.of(JANUARY, 5), 2);
        cover(line, YEAR, 3);
        cover(line, MonthRange.of(BillingMonth.of(2026, 6), 1), 1);
        issue(MAY);

        var draft = Acting.as(city.clerk(), () -> billing.draft(BillingMonth.of(2026, 6)));

        assertThat(draft.started()).isEqualTo(1);
        assertThat(draft.ended()).isEqualTo(2);
        assertThat(draft.missing()).isEqualTo(new Rupiah(4 * 16_800));
        assertThat(draft.previous()).isEqualTo(new Draft.Previous(5, new Rupiah(5 * 16_800)));
    }

    @Test
    void theDatabaseItselfRefusesASecondLiveBill() throws SQLException {
        cover(line, YEAR, 1);
        issue(JANUARY);

        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("""
                insert into billing.bill (office_id, term_id, worker_id, line_id, month, amount_rupiah, run_id)
                select office_id, term_id, worker_id, line_id, month, 1, run_id from billing.bill
                 where line_id = '%s'
                """.formatted(line))).hasMessageContaining("one_live_bill");
        }
    }

    private void cover(LineId of, MonthRange months, int count) {
        var people = city.fund(of, months, count);
        Acting.run(city.clerk(), () -> {
            var batch = batches.create().orElseThrow();
            batches.fileOf(batch, Format.CSV, "Kirim ke BPJS");
            batches.send(batch);
            replies.importReply(batch, "balasan.csv", accepted(people).getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String accepted(List<Listing> people) {
        return people.stream()
                .map(person -> "%s,1%s"
                        .formatted(person.nik().digits(), person.nik().digits().substring(6)))
                .collect(Collectors.joining("\n", "NIK,KPJ\n", "\n"));
    }

    private Run issue(BillingMonth month) {
        return Acting.as(city.clerk(), () -> billing.issue(month));
    }

    private Paid pay(UUID key, String sp2d, LocalDate day) {
        return Acting.as(city.clerk(), () -> billing.pay(key, JANUARY, line, sp2d, day));
    }

    private static <T> List<T> atOnce(int threads, Callable<T> deed) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var outcomes = new java.util.ArrayList<T>();
            for (var future : pool.invokeAll(Collections.nCopies(threads, deed))) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
