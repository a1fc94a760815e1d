package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.audit.AuditTrail;
import id.gemet.database.Database;
import id.gemet.enrolment.FileColumn.Content;
import id.gemet.enrolment.InsurerFile.Format;
import id.gemet.enrolment.Reply.NotSent;
import id.gemet.enrolment.Reply.Problem;
import id.gemet.enrolment.Reply.Taken;
import id.gemet.enrolment.Reply.Unreadable;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class BatchesTest {

    private static final MonthRange YEAR = MonthRange.year(2026);
    private static final String PURPOSE = "Kirim ke BPJS";

    private final Offices offices;
    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Batches batches;
    private final Replies replies;
    private final Terms terms;
    private final FileLayouts layouts;
    private final AuditTrail audit;
    private final Database database;
    private FundedPeople city;
    private LineId line;

    BatchesTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Batches batches,
            Replies replies,
            Terms terms,
            FileLayouts layouts,
            AuditTrail audit,
            Database database) {
        this.offices = offices;
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.batches = batches;
        this.replies = replies;
        this.terms = terms;
        this.layouts = layouts;
        this.audit = audit;
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
    void everybodyFundedAndNotYetSentIsInTheNextBatchOnce() {
        city.fund(line, YEAR, 3);

        var first = create();
        var again = Acting.as(city.clerk(), batches::create);
        city.fund(line, YEAR, 2);
        var second = create();

        assertThat(batch(first).people()).isEqualTo(3);
        assertThat(batch(first).monthly()).isEqualTo(new Rupiah(50_400));
        assertThat(again).isEmpty();
        assertThat(batch(second).people()).isEqualTo(2);
        assertThat(batch(second).number()).isEqualTo(batch(first).number() + 1);
    }

    @Test
    void theFileHoldsEveryNikUnharmedAndNoFormula() throws IOException {
        var people = List.of(FundedPeople.invented("=HYPERLINK(\"x\")"), FundedPeople.invented("M. Ma'ruf, S.Pd.I"));
        city.fund(line, YEAR, people);
        var id = create();

        var file = Acting.as(city.clerk(), () -> batches.fileOf(id, Format.XLSX, PURPOSE));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(1))
                    .allSatisfy(row -> assertThat(row.stream()).noneMatch(cell -> cell.getType() == CellType.FORMULA))
                    .extracting(row -> row.getCellText(1), row -> row.getCellText(2))
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(
                                    people.get(0).nik().digits(), people.get(0).name()),
                            org.assertj.core.groups.Tuple.tuple(
                                    people.get(1).nik().digits(), people.get(1).name()));
        }
    }

    @Test
    void makingTheFileIsWrittenInTheReadLogWithItsPurpose() {
        city.fund(line, YEAR, 2);
        var id = create();

        Acting.run(city.clerk(), () -> batches.fileOf(id, Format.CSV, PURPOSE));

        assertThat(Acting.as(city.clerk(), () -> audit.latest("", Long.MAX_VALUE, 20)))
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("registry.reveal");
                    assertThat(entry.detail()).contains("2", PURPOSE);
                });
        assertThatThrownBy(() -> Acting.run(city.clerk(), () -> batches.fileOf(id, Format.CSV, " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInsurersBranchChoosesTheColumns() {
        city.fund(line, YEAR, List.of(FundedPeople.invented("=Siti")));
        var id = create();

        var text = Acting.as(city.clerk(), () -> {
            layouts.change(
                    List.of(new FileColumn("NAMA_TK", Content.NAME), new FileColumn("TGL", Content.BIRTH_DATE_ISO)));
            return new String(batches.fileOf(id, Format.CSV, PURPOSE).bytes(), StandardCharsets.UTF_8);
        });

        assertThat(text.lines()).containsExactly("\uFEFFNAMA_TK,TGL", "'=Siti,1980-01-01");
    }

    @Test
    void anAnswerSortsTheBatchIntoThreePiles() throws SQLException {
        var people = city.fund(line, YEAR, 4);
        var id = sent();

        var taken = (Taken) reply(id, """
            Jawaban pendaftaran,,,
            NIK,No. KPJ,Status,Keterangan
            %s,11223344551,Diterima,
            %s,11223344552,Diterima,
            %s,,Ditolak,Sudah terdaftar sebagai PU
            3672040101800000,11223344559,Diterima,
            """.formatted(nik(people, 0), nik(people, 1), nik(people, 2)));

        assertThat(taken)
                .isEqualTo(new Taken(2, 1, 1, new Rupiah(201_600), List.of(new Problem(6, Problem.Kind.STRANGER))));
        assertThat(batch(id))
                .extracting(Batch::status, Batch::accepted, Batch::rejected, Batch::waiting)
                .containsExactly(Batch.Status.ANSWERED, 2, 1, 1);
        assertThat(city.balance(line).reserved()).isEqualTo(new Rupiah(3 * 201_600));
        assertThat(LedgerSums.differences(database)).isEmpty();
    }

    @Test
    void theSameAnswerAgainChangesNothingAndTheRestMayFollow() {
        var people = city.fund(line, YEAR, 2);
        var id = sent();
        var first = "NIK,KPJ,Status\n%s,,Ditolak\n".formatted(nik(people, 0));

        reply(id, first);
        var again = (Taken) reply(id, first);
        var rest = (Taken) reply(id, first + "%s,11223344553,Aktif\n".formatted(nik(people, 1)));

        assertThat(again).isEqualTo(new Taken(0, 0, 1, Rupiah.ZERO, List.of()));
        assertThat(rest).isEqualTo(new Taken(1, 0, 0, Rupiah.ZERO, List.of()));
        assertThat(city.balance(line).reserved()).isEqualTo(new Rupiah(201_600));
    }

    @Test
    void anAnswerThatContradictsAnEarlierOneIsShownAndNotTaken() {
        var people = city.fund(line, YEAR, 1);
        var id = sent();
        reply(id, "NIK,KPJ,Status\n%s,,Ditolak\n".formatted(nik(people, 0)));

        var taken = (Taken) reply(id, "NIK,KPJ,Status\n%s,11223344554,Diterima\n".formatted(nik(people, 0)));

        assertThat(taken.problems()).containsExactly(new Problem(2, Problem.Kind.CONTRADICTS));
        assertThat(batch(id).rejected()).isEqualTo(1);
    }

    @Test
    void aFileWithoutHeadingsIsNoAnswer() {
        city.fund(line, YEAR, 1);
        var draft = create();

        assertThat(reply(draft, "NIK,KPJ\n")).isEqualTo(new NotSent());
        Acting.run(city.clerk(), () -> batches.fileOf(draft, Format.CSV, PURPOSE));
        Acting.run(city.clerk(), () -> batches.send(draft));
        assertThat(reply(draft, "Nama,Alamat\nSiti,Jl. 1\n")).isInstanceOf(Unreadable.class);
    }

    @Test
    void endingCoverFreesTheMonthsThatFollow() throws SQLException {
        var people = city.fund(line, YEAR, 1);
        var id = sent();
        reply(id, "NIK,KPJ\n%s,11223344555\n".formatted(nik(people, 0)));
        var term = onlyTerm();

        var freed = Acting.as(
                city.clerk(), () -> terms.endAfter(term, BillingMonth.of(2026, 2), EndReason.DIED, "meninggal dunia"));
        var again = Acting.as(
                city.clerk(), () -> terms.endAfter(term, BillingMonth.of(2026, 2), EndReason.DIED, "meninggal dunia"));

        assertThat(freed).as("May is the current month").contains(new Rupiah(7 * 16_800));
        assertThat(again).isEmpty();
    }

    @Test
    void theDatabaseItselfEnrolsNobodyWithoutMoneySetAside() throws SQLException {
        city.fund(line, YEAR, 1);
        create();

        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("update enrolment.term set commitment_id = id where office_id = '%s'"
                            .formatted(city.city().id())))
                    .hasMessageContaining("term_commitment_id_fkey");
        }
    }

    private BatchId create() {
        return Acting.as(city.clerk(), batches::create).orElseThrow();
    }

    private BatchId sent() {
        var id = create();
        Acting.run(city.clerk(), () -> batches.fileOf(id, Format.XLSX, PURPOSE));
        Acting.run(city.clerk(), () -> batches.send(id));
        return id;
    }

    private Batch batch(BatchId id) {
        return Acting.as(city.clerk(), () -> batches.find(id).orElseThrow());
    }

    private Reply reply(BatchId id, String csv) {
        return Acting.as(
                city.clerk(), () -> replies.importReply(id, "balasan.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private TermId onlyTerm() throws SQLException {
        try (var connection = database.connectAsOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from enrolment.term where office_id = '%s'"
                                .formatted(city.city().id()))) {
            rows.next();
            return new TermId(rows.getObject(1, UUID.class));
        }
    }

    private static String nik(List<Listing> people, int index) {
        return people.get(index).nik().digits();
    }
}
