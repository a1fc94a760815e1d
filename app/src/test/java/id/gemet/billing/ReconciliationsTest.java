package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.enrolment.ActiveList;
import id.gemet.enrolment.ActiveLists;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.registry.Listing;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestSurroundings;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ReconciliationsTest {

    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);
    private static final Rupiah DUES = new Rupiah(16_800);
    private static final String HEADING = "NIK,KPJ,STATUS,KETERANGAN,IURAN\n";

    private final CoveredCity cities;
    private final MonthlyBilling billing;
    private final Corrections corrections;
    private final Reconciliations reconciliations;
    private final ActiveLists lists;
    private final Database database;
    private FundedPeople city;
    private LineId line;
    private Actor treasurer;
    private Actor secretary;
    private List<Listing> people;

    ReconciliationsTest(
            CoveredCity cities,
            MonthlyBilling billing,
            Corrections corrections,
            Reconciliations reconciliations,
            ActiveLists lists,
            Database database) {
        this.cities = cities;
        this.billing = billing;
        this.corrections = corrections;
        this.reconciliations = reconciliations;
        this.lists = lists;
        this.database = database;
        this.city = cities.found();
        this.line = new LineId(UUID.randomUUID());
        this.treasurer = city.clerk();
        this.secretary = city.clerk();
        this.people = List.of();
    }

    @BeforeEach
    void aPaidMonth() {
        city = cities.found();
        treasurer = CoveredCity.actor(city, Role.TREASURER);
        secretary = CoveredCity.actor(city, Role.SECRETARY);
        line = city.line(PayerKind.APBD, "APBD", 10_000_000);
        people = cities.cover(city, line, MonthRange.of(JANUARY, 6), 10);
        Acting.run(treasurer, () -> {
            billing.issue(JANUARY);
            billing.pay(UUID.randomUUID(), JANUARY, line, "SP2D-1", LocalDate.of(2026, 1, 12));
        });
    }

    @Test
    void everybodyIsInExactlyOneStateAndTheRupiahAddUp() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            rows.add(row(people.get(i), "AKTIF", ""));
        }
        rows.add(row(people.get(5), "NON AKTIF", "Peserta meninggal dunia"));
        rows.add(row(people.get(6), "NON AKTIF", "NIK tidak ditemukan di Dukcapil"));
        rows.add(row(people.get(7), "AKTIF", ""));
        rows.add("%s,19999999999,AKTIF,,0".formatted(people.get(7).nik().digits()));
        rows.add(row(people.get(8), "NON AKTIF", "Terdaftar sebagai PU"));
        rows.add(row(FundedPeople.invented("Orang Asing"), "AKTIF", ""));
        rows.add("3.67204E+15,,AKTIF,,16800");

        var reconciliation = take(rows);

        assertThat(states(reconciliation))
                .isEqualTo(Map.of(
                        PersonState.PAID_ACTIVE, 5,
                        PersonState.DECEASED, 1,
                        PersonState.REJECTED_NIK, 1,
                        PersonState.DUPLICATE_KPJ, 1,
                        PersonState.OTHER_PAYER, 1,
                        PersonState.PAID_NOT_ACTIVE, 1,
                        PersonState.NOT_LISTED, 1,
                        PersonState.UNIDENTIFIED, 1));
        assertThat(reconciliation.people()).isEqualTo(12);
        assertThat(reconciliation.listed()).isEqualTo(DUES.times(10));
        assertThat(reconciliation.billed()).isEqualTo(DUES.times(10));
        assertThat(reconciliation.paid()).isEqualTo(DUES.times(10));
        assertThat(reconciliation.insurer()).isEqualTo(DUES.times(8));
        assertThat(reconciliation.unexplained()).isEqualTo(DUES.times(6));
    }

    @Test
    void inAnyMonthTheThreeListsAreAccountedForToTheRupiah() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var words = List.of("AKTIF", "NON AKTIF", "Meninggal", "Usia lebih", "NIK tidak cocok", "PU", "KPJ ganda", "?");
        for (int round = 0; round < 20; round++) {
            var rows = new ArrayList<String>();
            var sent = 0L;
            for (var person : people) {
                for (int copies = random.nextInt(3); copies > 0; copies--) {
                    var dues = random.nextInt(3) * 8_400;
                    sent += dues;
                    rows.add("%s,%s,%s,,%d"
                            .formatted(
                                    person.nik().digits(),
                                    CoveredCity.kpj(person),
                                    words.get(random.nextInt(words.size())),
                                    dues));
                }
            }
            rows.add("salah %d,,AKTIF,,16800".formatted(round));

            var reconciliation = take(rows);

            assertThat(reconciliation.people()).as("seed %d", seed).isEqualTo(11);
            assertThat(reconciliation.paid()).as("seed %d", seed).isEqualTo(DUES.times(10));
            assertThat(reconciliation.listed()).as("seed %d", seed).isEqualTo(DUES.times(10));
            assertThat(reconciliation.insurer()).as("seed %d", seed).isEqualTo(new Rupiah(sent + 16_800));
        }
    }

    @Test
    void aMonthClosesOnlyWhenEveryRupiahIsExplainedAndByTwoPeople() {
        var rows = new ArrayList<>(
                people.stream().skip(2).map(person -> row(person, "AKTIF", "")).toList());
        rows.add(row(people.get(0), "NON AKTIF", ""));
        rows.add(row(people.get(1), "NON AKTIF", "Meninggal"));
        take(rows);

        assertThat(Acting.as(treasurer, () -> reconciliations.propose(JANUARY)))
                .isEqualTo(new Closed.Unexplained(DUES.times(2)));
        assertThat(explain(PersonState.PAID_NOT_ACTIVE, "Dikirim ulang ke BPJS"))
                .isEqualTo(1);
        assertThat(explain(PersonState.DECEASED, "Iuran diminta kembali, diganti urutan berikutnya"))
                .isEqualTo(1);
        assertThat(explain(PersonState.DECEASED, "Sekali lagi")).isZero();
        assertThat(Acting.as(treasurer, () -> reconciliations.propose(JANUARY))).isInstanceOf(Closed.Done.class);
        assertThat(Acting.as(treasurer, () -> reconciliations.close(JANUARY, "")))
                .isEqualTo(new Closed.OwnProposal());
        assertThat(Acting.as(secretary, () -> reconciliations.close(JANUARY, "")))
                .isInstanceOf(Closed.Done.class);

        assertThat(Acting.as(secretary, () -> reconciliations.close(JANUARY, "")))
                .isEqualTo(new Closed.NothingToDecide());
        assertThat(Acting.as(secretary, () -> reconciliations.latest(JANUARY))
                        .orElseThrow()
                        .unexplained())
                .isEqualTo(Rupiah.ZERO);
    }

    @Test
    void whatChangesAfterTheProposalHasToBeExplainedTooBeforeItCloses() {
        take(people.stream().map(person -> row(person, "AKTIF", "")).toList());
        Acting.run(treasurer, () -> reconciliations.propose(JANUARY));

        take(people.stream().skip(1).map(person -> row(person, "AKTIF", "")).toList());

        assertThat(Acting.as(secretary, () -> reconciliations.close(JANUARY, "")))
                .isEqualTo(new Closed.Unexplained(DUES));
        Acting.run(secretary, () -> reconciliations.giveBack(JANUARY, "Satu orang tidak aktif"));
        explain(PersonState.PAID_NOT_ACTIVE, "Dikirim ulang");
        assertThat(Acting.as(treasurer, () -> reconciliations.propose(JANUARY))).isInstanceOf(Closed.Done.class);
    }

    @Test
    void nothingEntersAClosedMonth() throws SQLException {
        take(people.stream().map(person -> row(person, "AKTIF", "")).toList());
        cities.cover(city, line, MonthRange.of(JANUARY, 6), 1);
        explain(PersonState.ACTIVE_NOT_PAID, "x");
        Acting.run(treasurer, () -> reconciliations.reconcile(JANUARY));
        explain(PersonState.NEITHER, "Menyusul bulan depan");
        Acting.run(treasurer, () -> reconciliations.propose(JANUARY));
        Acting.run(secretary, () -> reconciliations.close(JANUARY, "Sesuai"));
        var before = city.balance(line);
        var bill = bill();

        assertThat(Acting.as(treasurer, () -> billing.issue(JANUARY))).isEqualTo(new Run.MonthClosed());
        assertThat(Acting.as(
                        treasurer,
                        () -> billing.pay(UUID.randomUUID(), JANUARY, line, "SP2D-2", LocalDate.of(2026, 2, 2))))
                .isEqualTo(new Paid.MonthClosed());
        assertThat(Acting.as(
                        treasurer,
                        () -> corrections.correct(UUID.randomUUID(), bill, Rupiah.ZERO, "Meninggal", "Surat 1")))
                .isEqualTo(new Corrected.MonthClosed());
        assertThat(city.balance(line)).isEqualTo(before);
        assertThatThrownBy(() -> asOwner("update billing.bill set paid_rupiah = 0 where id = '%s'".formatted(bill)))
                .hasMessageContaining("month 2026-01 is closed");
        assertThatThrownBy(() -> asOwner("""
                insert into billing.bill (office_id, term_id, worker_id, line_id, month, amount_rupiah, run_id)
                select office_id, uuidv7(), worker_id, line_id, month, 1, run_id from billing.bill where id = '%s'
                """.formatted(bill))).hasMessageContaining("month 2026-01 is closed");
        assertThatThrownBy(() -> asOwner("""
                insert into billing.payment (id, office_id, line_id, month, sp2d, paid_on, due_on, bills, amount_rupiah,
                                             by_name, at)
                select uuidv7(), office_id, line_id, month, 'x', paid_on, due_on, 1, 1, 'x', now()
                  from billing.payment where line_id = '%s'
                """.formatted(line))).hasMessageContaining("month 2026-01 is closed");
        assertThatThrownBy(() -> asOwner("""
                insert into billing.note (id, office_id, bill_id, number, was_rupiah, becomes_rupiah, reason, document,
                                          by_user, by_name, at)
                select uuidv7(), office_id, id, 1, amount_rupiah, 1, 'x', 'x', uuidv7(), 'x', now()
                  from billing.bill where id = '%s'
                """.formatted(bill))).hasMessageContaining("month 2026-01 is closed");
        assertThatThrownBy(() -> asOwner("update billing.closing set status = 'RETURNED' where office_id = '%s'"
                        .formatted(city.city().id())))
                .hasMessageContaining("does not change");
    }

    @Test
    void theDatabaseItselfClosesNothingUnexplainedAndNothingAlone() {
        var reconciliation = take(
                people.stream().skip(1).map(person -> row(person, "AKTIF", "")).toList());
        var propose = """
            insert into billing.closing (id, office_id, month, reconciliation_id, proposed_by, proposed_name, proposed_at)
            values (uuidv7(), '%s', '2026-01-01', '%s', '%s', 'x', now())
            """.formatted(city.city().id(), reconciliation.id(), treasurer.user());

        assertThatThrownBy(() -> asOwner(propose)).hasMessageContaining("a difference is not explained");
        explain(PersonState.PAID_NOT_ACTIVE, "Dikirim ulang");
        assertThatThrownBy(() -> {
                    asOwner(propose);
                    asOwner("""
                        update billing.closing set status = 'CLOSED', decided_by = proposed_by, decided_at = now()
                         where office_id = '%s'
                        """.formatted(city.city().id()));
                })
                .hasMessageContaining("nobody_closes_what_they_proposed");
    }

    @Test
    void whomTheInsurersLastListNamesDeadIsNotBilledUnnoticed() {
        var rows = new ArrayList<>(
                people.stream().skip(1).map(person -> row(person, "AKTIF", "")).toList());
        rows.add(row(people.getFirst(), "NON AKTIF", "Meninggal"));
        take(rows);

        assertThat(Acting.as(treasurer, () -> billing.issue(JANUARY.plusMonths(1))))
                .isEqualTo(new Run.Parked(List.of(Doubt.PEOPLE_GONE)));
    }

    @Test
    void whoeverIsFoundGoneIsCoveredNoLongerAndTheRestOfTheirMoneyIsFree() {
        var rows = new ArrayList<>(
                people.stream().skip(2).map(person -> row(person, "AKTIF", "")).toList());
        rows.add(row(people.get(0), "NON AKTIF", "Meninggal"));
        rows.add(row(people.get(1), "NON AKTIF", "Terdaftar sebagai PU"));
        take(rows);
        var last = JANUARY.plusMonths(5);
        var before = city.balance(line);

        assertThat(endCover(PersonState.DECEASED))
                .as("June, the one month that has not begun")
                .isEqualTo(DUES);
        assertThat(endCover(PersonState.DECEASED)).as("once more").isEqualTo(Rupiah.ZERO);

        assertThat(city.balance(line).free()).isEqualTo(before.free().plus(DUES));
        assertThat(city.balance(line).reserved()).isEqualTo(before.reserved().minus(DUES));
        assertThat(Acting.as(treasurer, () -> billing.draft(last.plusMonths(-1)))
                        .missingPeople())
                .isEqualTo(10);
        assertThat(Acting.as(treasurer, () -> billing.draft(last))).satisfies(draft -> {
            assertThat(draft.missingPeople()).isEqualTo(9);
            assertThat(draft.gone()).as("whose cover nobody ended").isEqualTo(1);
        });
        assertThatThrownBy(() -> endCover(PersonState.PAID_NOT_ACTIVE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameListAgainChangesNothing() {
        var rows = people.stream().map(person -> row(person, "AKTIF", "")).toList();

        var first = file(rows);
        var again = file(rows);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void theRecordNamesEveryPileAndNobody() {
        var reconciliation = take(
                people.stream().skip(1).map(person -> row(person, "AKTIF", "")).toList());
        var paper = new ReconciliationPaper(PersonState::name, TestSurroundings.CLOCK)
                .print("Kota Cilegon", reconciliation, Optional.empty());

        var text = PaperText.of(paper);

        assertThat(text).contains("BERITA ACARA", "PAID_ACTIVE", "PAID_NOT_ACTIVE", "151.200", "RANCANGAN");
        people.forEach(
                person -> assertThat(text).doesNotContain(person.nik().digits()).doesNotContain(person.name()));
    }

    private Reconciliation take(List<String> rows) {
        file(rows);
        return Acting.as(treasurer, () -> reconciliations.reconcile(JANUARY)).orElseThrow();
    }

    private ActiveList file(List<String> rows) {
        var text = rows.stream().collect(Collectors.joining("\n", HEADING, "\n"));
        return Acting.as(treasurer, () -> lists.take(JANUARY, "aktif.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private int explain(PersonState state, String reason) {
        return Acting.as(treasurer, () -> reconciliations.explain(JANUARY, state, List.of(), reason));
    }

    private Rupiah endCover(PersonState state) {
        return Acting.as(treasurer, () -> reconciliations.endCover(JANUARY, state, List.of(), "Menurut BPJS"));
    }

    private static Map<PersonState, Integer> states(Reconciliation reconciliation) {
        return reconciliation.piles().stream().collect(Collectors.toMap(Pile::state, Pile::people));
    }

    private static String row(Listing person, String status, String remark) {
        return "%s,%s,%s,%s,%d"
                .formatted(
                        person.nik().digits(),
                        CoveredCity.kpj(person),
                        status,
                        remark,
                        status.equals("AKTIF") ? 16_800 : 0);
    }

    private BillId bill() throws SQLException {
        try (var connection = database.connectAsOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from billing.bill where line_id = '%s' limit 1".formatted(line))) {
            rows.next();
            return new BillId(rows.getObject(1, UUID.class));
        }
    }

    private void asOwner(String statement) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
