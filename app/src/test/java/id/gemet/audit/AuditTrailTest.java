package id.gemet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTest {

    private final AuditTrail trail;
    private final ReadLog readLog;
    private final ChainVerifier verifier;
    private final Offices offices;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Database database;
    private final Office city;
    private final Actor clerk;

    AuditTrailTest(
            AuditTrail trail,
            ReadLog readLog,
            ChainVerifier verifier,
            Offices offices,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Database database) {
        this.trail = trail;
        this.readLog = readLog;
        this.verifier = verifier;
        this.offices = offices;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.database = database;
        this.city = TestCities.found(offices, "36.72");
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
    }

    @Test
    void anUntouchedChainIsIntactWithItsCount() {
        record(5);

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(5));
    }

    @Test
    void anEmptyChainIsNotCalledFine() {
        assertThat(verdict()).isEqualTo(new Verdict.NothingChecked());
    }

    @Test
    void aDeedThatFailsLeavesNoEntry() {
        record(1);
        assertThatThrownBy(() -> act(() -> {
                    trail.record("test.deed", "thing:2", "");
                    throw new IllegalStateException("the deed failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(1));
    }

    @Test
    void refusesToRecordOutsideADeed() {
        assertThatThrownBy(() -> Acting.run(clerk, () -> trail.record("test.deed", "thing:1", "")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void doesNotForkUnderTwentyWriters() {
        try (var writers = Executors.newFixedThreadPool(20)) {
            for (var writer = 0; writer < 20; writer++) {
                writers.execute(() -> record(10));
            }
        }

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit.entry set detail = 'other' where sequence = 3   | ContentChanged[sequence=3]
            update audit.entry set at = at + interval '1 microsecond' where sequence = 2 | ContentChanged[sequence=2]
            delete from audit.entry where sequence = 4                   | Gap[sequence=5]
            update audit.entry set previous = hash where sequence = 3    | LinkBroken[sequence=3]
            delete from audit.entry where sequence = 6                   | CutOff[headCount=6, entries=5]
            delete from audit.entry                                      | CutOff[headCount=6, entries=0]
            """)
    void tamperingByTheOwnerIsFoundAndNamed(String tampering, String verdict) throws SQLException {
        record(6);
        try (var owner = database.connectAsOwner()) {
            owner.createStatement()
                    .execute(tampering
                            + (tampering.contains("where") ? " and" : " where")
                            + " office_id = '" + city.id() + "'");
        }

        assertThat(verdict()).hasToString(verdict);
    }

    @ParameterizedTest
    @CsvSource({"update audit.entry set detail = ''", "delete from audit.entry", "delete from audit.sight"})
    void theApplicationItselfCannotChangeWhatWasWritten(String statement) {
        record(1);

        assertThatThrownBy(() -> act(() -> jdbc.sql(statement).update())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherOfficeSeesNothingOfIt() {
        record(3);
        var jambi = TestCities.actor(TestCities.found(offices, "15.71"), Role.AUDITOR);

        assertThat(Acting.as(jambi, () -> trail.latest("", Long.MAX_VALUE, 10))).isEmpty();
    }

    @Test
    void aSightNamesItsPurposeAndIsPartOfTheChain() {
        var worker = UUID.randomUUID();
        act(() -> readLog.seen(worker, "telepon keluarga"));

        assertThat(Acting.as(clerk, () -> readLog.of(worker)))
                .extracting(Sight::purpose, Sight::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("telepon keluarga", "LABOUR_CLERK"));
        assertThat(verdict().isIntact()).isTrue();
        assertThatThrownBy(() -> act(() -> readLog.seen(worker, " "))).isInstanceOf(IllegalArgumentException.class);
    }

    private void record(int times) {
        for (var time = 1; time <= times; time++) {
            var detail = "time " + time;
            act(() -> trail.record("test.deed", "thing:1", detail));
        }
    }

    private void act(Runnable deed) {
        Acting.run(clerk, () -> transactions.executeWithoutResult(status -> deed.run()));
    }

    private Verdict verdict() {
        return Acting.as(clerk, verifier::verify);
    }
}
