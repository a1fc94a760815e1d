package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.funding.Uncleared.Kind;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class BooksTest {

    private final Offices offices;
    private final Payers payers;
    private final BudgetLines lines;
    private final Ledger ledger;
    private final LedgerEntries posted;
    private final CommitmentRows commitments;
    private final LedgerPapers papers;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final MockMvcTester mvc;
    private final Purse purse;

    BooksTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Ledger ledger,
            LedgerEntries posted,
            CommitmentRows commitments,
            LedgerPapers papers,
            Clock clock,
            TransactionOperations transaction,
            MockMvcTester mvc) {
        this.offices = offices;
        this.payers = payers;
        this.lines = lines;
        this.ledger = ledger;
        this.posted = posted;
        this.commitments = commitments;
        this.papers = papers;
        this.clock = clock;
        this.transaction = transaction;
        this.mvc = mvc;
        purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
    }

    @Test
    void moneyThatShouldHaveMovedOnIsNamedWithItsDay() {
        var company = TestCities.companyOfficer(purse.city(), offices);
        purse.companyLine(company.desk(), "PT Janji", 1_000_000);
        var ended = ended("DBHCHT semester satu", 300_000);
        purse.line("Berjalan", 500_000);

        assertThat(unclearedAfter(Duration.ZERO))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(Kind.FREE))
                .satisfies(item -> assertThat(item.amount()).isEqualTo(new Rupiah(300_000)))
                .satisfies(item -> assertThat(item.since()).isEqualTo("2026-05-01"))
                .satisfies(item -> assertThat(item.line().id()).isEqualTo(ended));
        assertThat(unclearedAfter(Duration.ofDays(1)))
                .extracting(Uncleared::kind)
                .containsExactlyInAnyOrder(Kind.FREE, Kind.PLEDGED);

        Acting.run(purse.clerk(), () -> lines.giveBack(UUID.randomUUID(), ended, new Rupiah(300_000), "STS 12"));
        assertThat(unclearedAfter(Duration.ZERO)).isEmpty();
    }

    @Test
    void aBillOpenForMoreThanThirtyDaysIsNamedUntilItIsPaid() {
        var id = purse.line("Tagihan", 1_000_000);
        post(id, TransferReason.RESERVE, 200_000, "");
        post(id, TransferReason.BILL, 200_000, "Tagihan 2026-05");

        assertThat(unclearedAfter(Duration.ofDays(30)))
                .extracting(Uncleared::kind)
                .doesNotContain(Kind.BILLED);
        assertThat(unclearedAfter(Duration.ofDays(31)))
                .filteredOn(item -> item.kind() == Kind.BILLED)
                .singleElement()
                .satisfies(item -> assertThat(item.amount()).isEqualTo(new Rupiah(200_000)))
                .satisfies(item -> assertThat(item.document()).isEqualTo("Tagihan 2026-05"));
        post(id, TransferReason.PAYMENT, 200_000, "SP2D 1");
        assertThat(unclearedAfter(Duration.ofDays(31)))
                .extracting(Uncleared::kind)
                .doesNotContain(Kind.BILLED);
    }

    @Test
    void moneySetAsideForNobodyIsNamed() {
        post(purse.line("Tertinggal", 1_000_000), TransferReason.RESERVE, 150_000, "");

        assertThat(unclearedAfter(Duration.ZERO))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(Kind.RESERVED))
                .satisfies(item -> assertThat(item.amount()).isEqualTo(new Rupiah(150_000)));
    }

    @Test
    void theWorkbookHoldsEveryRowAndTheSameFiguresAsTheLedger() throws Exception {
        var id = purse.line("=SUM(1)", 700_000);
        Acting.run(purse.clerk(), () -> {
            lines.raise(UUID.randomUUID(), id, new Rupiah(50_000), "+62 APBD-P");
            lines.giveBack(UUID.randomUUID(), id, new Rupiah(20_000), "STS 1");
        });
        var treasurer = TestCities.actor(purse.city(), Role.TREASURER);

        assertThat(page(treasurer, "/dana/buku").getContentAsString())
                .contains("seimbang", "Rp770.000")
                .doesNotContain("tidak seimbang");
        var all = page(treasurer, "/dana/buku/unduh");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(all.getContentAsByteArray()))) {
            var trial = workbook.getFirstSheet().read();
            assertThat(number(trial.getLast(), 1)).isEqualTo(number(trial.getLast(), 2));
            assertThat(number(trial.getLast(), 3)).isZero();
            var line = workbook.getSheet(1).orElseThrow().read().get(1);
            assertThat(line.getCellText(0)).isEqualTo("'=SUM(1)");
            assertThat(number(line, 2)).isEqualTo(750_000);
            assertThat(number(line, 4)).isEqualTo(730_000);
            assertThat(number(line, 8)).isEqualTo(20_000);
        }
        var one = page(treasurer, "/dana/" + id + "/unduh");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(one.getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.subList(1, 4))
                    .extracting(row -> number(row, 4))
                    .containsExactly(700_000L, 50_000L, 20_000L);
            assertThat(rows.subList(1, 4))
                    .extracting(row -> number(row, 5))
                    .containsExactly(700_000L, 750_000L, 730_000L);
            assertThat(rows.get(2).getCellText(6)).isEqualTo("'+62 APBD-P");
        }
    }

    @Test
    void everyRowNamesItsPaperAndLeadsToIt() throws Exception {
        var id = purse.line("Berbukti", 700_000);
        var raised = Acting.as(purse.clerk(), () -> {
            lines.raise(
                    UUID.randomUUID(), id, new Rupiah(50_000), "DPPA 3/2026", Optional.of(LocalDate.of(2026, 5, 4)));
            var entry = lines.entries(id).getFirst().id();
            papers.attach(id, entry, "%PDF-1.7 pindaian".getBytes(StandardCharsets.US_ASCII));
            return entry;
        });
        post(id, TransferReason.RESERVE, 150_000, "");
        var treasurer = TestCities.actor(purse.city(), Role.TREASURER);

        for (var file : List.of("/dana/" + id + "/unduh", "/dana/buku/unduh")) {
            try (var workbook = new ReadableWorkbook(
                    new ByteArrayInputStream(page(treasurer, file).getContentAsByteArray()))) {
                var rows = workbook.getSheets().reduce((first, last) -> last).orElseThrow().read().stream()
                        .map(row -> IntStream.range(6, 10)
                                .mapToObj(row::getCellText)
                                .toList())
                        .toList();
                assertThat(rows.get(2))
                        .containsExactly(
                                "DPPA 3/2026",
                                "2026-05-04",
                                "bukti-" + raised + ".pdf",
                                "http://localhost/dana/%s/bukti/%s/berkas".formatted(id, raised));
                assertThat(rows.get(3)).containsExactly("", "", "Usulan alokasi", "http://localhost/dana/usulan/" + id);
            }
        }
        assertThat(page(treasurer, "/dana/" + id).getContentAsString())
                .contains("/dana/%s/bukti/%s/berkas".formatted(id, raised), "/dana/usulan/" + id);
    }

    private static long number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().longValueExact();
    }

    private List<Uncleared> unclearedAfter(Duration later) {
        var books = new Books(ledger, posted, commitments, Clock.offset(clock, later));
        return Acting.as(purse.clerk(), () -> transaction.execute(status -> books.uncleared()));
    }

    private LineId ended(String name, long rupiah) {
        return Acting.as(purse.clerk(), () -> {
            var payer = payers.add(PayerKind.DBHCHT, name);
            var months = MonthRange.of(BillingMonth.of(2026, 1), 4);
            return lines.open(
                    UUID.randomUUID(),
                    new NewLine(payer.id(), name, "5.1", 2026, months, Earmarks.NONE, new Rupiah(rupiah)));
        });
    }

    private void post(LineId id, TransferReason reason, long rupiah, String document) {
        Acting.run(
                purse.clerk(),
                () -> transaction.executeWithoutResult(status ->
                        ledger.post(ledger.lock(id).orElseThrow(), reason, new Rupiah(rupiah), document, id.value())));
    }

    private MockHttpServletResponse page(Actor actor, String path) {
        var page = Acting.as(actor, () -> mvc.get().uri(path).exchange());
        assertThat(page).hasStatusOk();
        return page.getResponse();
    }
}
