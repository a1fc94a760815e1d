package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Role;
import id.gemet.billing.Attachment.Format;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** A month's rupiah on its page, its paper, its two files and in the ledger: billed, corrected and paid in any order. */
@DatabaseTest
class FiveRenderingsTest {

    private static final BillingMonth MAY = BillingMonth.of(2026, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final Pattern RUPIAH = Pattern.compile("Rp([0-9.]+)");

    private final CoveredCity cities;
    private final MonthlyBilling billing;
    private final Corrections corrections;
    private final Attachments attachments;
    private final LoggedIn loggedIn;
    private final MockMvc mvc;

    FiveRenderingsTest(
            CoveredCity cities,
            MonthlyBilling billing,
            Corrections corrections,
            Attachments attachments,
            LoggedIn loggedIn,
            MockMvc mvc) {
        this.cities = cities;
        this.billing = billing;
        this.corrections = corrections;
        this.attachments = attachments;
        this.loggedIn = loggedIn;
        this.mvc = mvc;
    }

    @Test
    void theRupiahOfAMonthAreTheSameWhereverTheyAreRead() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            var city = cities.found();
            var treasurer = Objects.requireNonNull(
                    loggedIn.staff(city.city(), "36.72.04.1003").get(Role.TREASURER));
            for (var kind : List.of(PayerKind.APBD, PayerKind.DBHCHT)) {
                var line = city.line(kind, kind.name(), 100_000_000);
                cities.cover(city, line, MonthRange.year(2026), 2 + random.nextInt(60));
                Acting.run(treasurer, () -> billing.issue(MAY));
                disturb(line, treasurer, random);

                var ledger = ledger(city, line);
                assertThat(onThePage(line, treasurer)).as("page, seed %d", seed).isEqualTo(ledger);
                assertThat(onPaper(line, treasurer)).as("PDF, seed %d", seed).isEqualTo(ledger);
                assertThat(inXlsx(line, treasurer)).as("XLSX, seed %d", seed).isEqualTo(ledger);
                assertThat(inCsv(line, treasurer)).as("CSV, seed %d", seed).isEqualTo(ledger);
            }
        }
    }

    /** Pays parts, and corrects bills that were paid and others that were not. */
    private void disturb(LineId line, Actor treasurer, Random random) {
        Acting.run(treasurer, () -> {
            for (int deed = random.nextInt(8); deed > 0; deed--) {
                var bills = attachments.bills(MAY, line, 1_000, 0);
                if (random.nextInt(3) == 0) {
                    var open = bills.stream()
                            .filter(bill -> bill.paid().equals(Rupiah.ZERO))
                            .limit(3)
                            .toList();
                    var amount = open.stream().map(BillRow::amount).reduce(Rupiah.ZERO, Rupiah::plus);
                    if (amount.equals(Rupiah.ZERO)) {
                        continue;
                    }
                    billing.pay(UUID.randomUUID(), MAY, line, "SP2D-" + deed, TODAY, Optional.of(amount));
                } else {
                    var bill = bills.get(random.nextInt(bills.size()));
                    var becomes = new Rupiah(random.nextInt(3) * 8_400L);
                    corrections.correct(UUID.randomUUID(), bill.bill(), becomes, "Salah hitung", "Surat " + deed);
                }
            }
        });
    }

    private static Rupiah ledger(FundedPeople city, LineId line) {
        var balance = city.balance(line);
        return balance.billed().plus(balance.paid());
    }

    private Rupiah onThePage(LineId line, Actor treasurer) throws Exception {
        var html = mvc.perform(
                        get("/tagihan/%s/lampiran/%s".formatted(MAY, line)).with(loggedIn.as(treasurer)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return rupiahAfter(html, "class=\"sentence\"");
    }

    private Rupiah onPaper(LineId line, Actor treasurer) {
        return rupiahAfter(PaperText.of(file(line, treasurer, Format.PDF)), "Jumlah ");
    }

    private Rupiah inXlsx(LineId line, Actor treasurer) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(line, treasurer, Format.XLSX)));
                var rows = workbook.getFirstSheet().openStream()) {
            var amounts = rows.skip(1)
                    .map(row -> row.getCellAsNumber(4).orElseThrow().longValueExact())
                    .toList();
            var people = amounts.subList(0, amounts.size() - 1);
            assertThat(amounts.getLast())
                    .as("sum below the people")
                    .isEqualTo(people.stream().mapToLong(amount -> amount).sum());
            return new Rupiah(amounts.getLast());
        }
    }

    private Rupiah inCsv(LineId line, Actor treasurer) throws IOException {
        var text = new String(file(line, treasurer, Format.CSV), StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new Rupiah(rows.stream()
                    .mapToLong(row -> Long.parseLong(row.getField("Iuran")))
                    .sum());
        }
    }

    private byte[] file(LineId line, Actor treasurer, Format format) {
        return Acting.as(treasurer, () -> attachments.masked(MAY, line, format))
                .orElseThrow()
                .bytes();
    }

    private static Rupiah rupiahAfter(String text, String mark) {
        var found = RUPIAH.matcher(text);
        assertThat(found.find(text.lastIndexOf(mark)))
                .as("an amount after %s", mark)
                .isTrue();
        return new Rupiah(Long.parseLong(found.group(1).replace(".", "")));
    }
}
