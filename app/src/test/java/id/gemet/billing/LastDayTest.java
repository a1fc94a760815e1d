package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that has to be spent by a day: 9 May, on the 11th. */
@DatabaseTest
class LastDayTest {

    private static final BillingMonth MAY = BillingMonth.of(2026, 5);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 9);

    private final MonthlyBilling billing;
    private final Corrections corrections;
    private final Attachments attachments;
    private final Database database;
    private final FundedPeople city;
    private final LineId line;
    private final Actor treasurer;

    LastDayTest(
            MonthlyBilling billing,
            Corrections corrections,
            Attachments attachments,
            CoveredCity cities,
            Database database)
            throws SQLException {
        this.billing = billing;
        this.corrections = corrections;
        this.attachments = attachments;
        this.database = database;
        this.city = cities.found();
        this.line = city.line(PayerKind.DBHCHT, "Petani tembakau", 1_000_000);
        this.treasurer = CoveredCity.actor(city, Role.TREASURER);
        cities.cover(city, line, MonthRange.of(MAY, 3), 2);
        Acting.run(treasurer, () -> billing.issue(MAY));
        write("update funding.budget_line set spend_by = '%s' where id = '%s'".formatted(LAST_DAY, line));
    }

    @Test
    void paysUntilItAndNotAfter() {
        assertThat(pay(LAST_DAY.plusDays(1))).isEqualTo(new Paid.SpendingHasEnded(LAST_DAY));
        assertThat(city.balance(line).paid()).isEqualTo(Rupiah.ZERO);

        assertThat(pay(LAST_DAY)).isInstanceOf(Paid.Done.class);
        assertThat(city.balance(line).paid()).isEqualTo(new Rupiah(33_600));
    }

    @Test
    void billsNoMoreAfterItAndStillTakesBack() {
        var bill = Acting.as(treasurer, () -> attachments.bills(MAY, line, 1, 0))
                .getFirst()
                .bill();

        assertThat(correct(bill, 20_000)).isEqualTo(new Corrected.SpendingHasEnded(LAST_DAY));
        assertThat(correct(bill, 10_000)).isInstanceOf(Corrected.Done.class);
    }

    @Test
    void theDatabaseKeepsItWhoeverWrites() {
        assertThatThrownBy(() -> write("""
                insert into billing.payment (id, office_id, line_id, month, sp2d, paid_on, due_on, bills,
                                             amount_rupiah, by_name, at)
                values (uuidv7(), '%s', '%s', '2026-05-01', 'SP2D', '2026-05-10', '2026-05-15', 1, 1, 'x', now())
                """.formatted(city.city().id(), line)))
                .hasMessageContaining("last day of this line is past");
        assertThatThrownBy(() -> write("""
                insert into funding.transfer (office_id, line_id, from_account, to_account, amount_rupiah, reason,
                                              by_user, by_name, at)
                values ('%s', '%s', 'FREE', 'RESERVED', 1, 'RESERVE', uuidv7(), 'x', '2026-05-09 17:00Z')
                """.formatted(city.city().id(), line)))
                .hasMessageContaining("last day of this line is past");
    }

    private Paid pay(LocalDate on) {
        return Acting.as(treasurer, () -> billing.pay(UUID.randomUUID(), MAY, line, "SP2D-1", on));
    }

    private Corrected correct(BillId bill, long becomes) {
        return Acting.as(
                treasurer, () -> corrections.correct(UUID.randomUUID(), bill, new Rupiah(becomes), "Tarif", "Surat 1"));
    }

    private void write(String statement) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
