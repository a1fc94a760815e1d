package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.shared.Rupiah;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LedgerPapersTest {

    private static final byte[] SCAN = "%PDF-1.7 Keputusan Wali Kota".getBytes(StandardCharsets.US_ASCII);

    private final LedgerPapers papers;
    private final BudgetLines lines;
    private final Payers payers;
    private final Offices offices;
    private final Database database;

    LedgerPapersTest(LedgerPapers papers, BudgetLines lines, Payers payers, Offices offices, Database database) {
        this.papers = papers;
        this.lines = lines;
        this.payers = payers;
        this.offices = offices;
        this.database = database;
    }

    @Test
    void aPaperIsAttachedOnceKeptSealedAndReadByThoseOfTheLine() throws SQLException {
        var purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
        var line = purse.line("Pos A", 1_000);
        var other = purse.line("Pos B", 1_000);

        Acting.run(purse.clerk(), () -> {
            var entry = lines.entries(line).getFirst().id();
            assertThat(papers.attach(other, entry, SCAN)).as("of another line").isEqualTo(Attached.BEFORE);
            assertThat(papers.attach(line, entry, SCAN)).isEqualTo(Attached.DONE);
            assertThat(papers.attach(line, entry, "%PDF-other".getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(Attached.BEFORE);
            assertThat(papers.of(line)).containsExactly(Map.entry(entry, PaperKind.PDF));
            assertThat(papers.ofAll()).isEqualTo(papers.of(line));
            assertThat(papers.open(line, entry).orElseThrow().bytes()).isEqualTo(SCAN);
            assertThat(papers.open(other, entry)).isEmpty();
        });

        var elsewhere = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
        Acting.run(elsewhere.clerk(), () -> assertThat(papers.of(line)).isEmpty());
        try (var owner = database.connectAsOwner();
                var sql = owner.createStatement();
                var row = sql.executeQuery("select sealed from funding.paper")) {
            while (row.next()) {
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Wali Kota");
            }
        }
        try (var owner = database.connectAsOwner();
                var sql = owner.createStatement();
                var row = sql.executeQuery(
                        "select has_table_privilege('gemet_app', 'funding.paper', 'UPDATE, DELETE')")) {
            row.next();
            assertThat(row.getBoolean(1)).as("may be changed").isFalse();
        }
    }

    @Test
    void onlyScansOfAReasonableSizeAreTaken() {
        var purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
        var line = purse.line("Pos A", 1_000);

        Acting.run(purse.clerk(), () -> {
            lines.raise(UUID.randomUUID(), line, new Rupiah(5), "DPPA");
            var entry = lines.entries(line).getFirst().id();
            assertThat(papers.attach(line, entry, "<script>".getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(Attached.NOT_A_PAPER);
            assertThat(papers.attach(line, entry, Arrays.copyOf(SCAN, LedgerPapers.LARGEST + 1)))
                    .isEqualTo(Attached.TOO_LARGE);
            assertThat(papers.attach(line, entry, Arrays.copyOf(SCAN, LedgerPapers.LARGEST)))
                    .isEqualTo(Attached.DONE);
        });
    }
}
