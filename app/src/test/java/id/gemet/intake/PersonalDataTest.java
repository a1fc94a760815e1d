package id.gemet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.intake.judge.Field;
import id.gemet.registry.InventedPeople;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest {

    private final Intake intake;
    private final Review review;
    private final Offices offices;
    private final Database database;

    PersonalDataTest(Intake intake, Review review, Offices offices, Database database) {
        this.intake = intake;
        this.review = review;
        this.offices = offices;
        this.database = database;
    }

    @Test
    void noNikIsInTheClearInAnyTableOrLog(CapturedOutput output) throws SQLException {
        var clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
        var people = InventedPeople.people(50);
        var brokenRow = "51;99" + people.get(0).nik().digits() + ";RUSAK;;;;;;\n";
        var file = new String(TypedList.of(people), StandardCharsets.UTF_8) + brokenRow;

        Acting.run(clerk, () -> takeIn(file.getBytes(StandardCharsets.UTF_8)));

        var canaries = people.stream().map(person -> person.nik().digits()).toList();
        assertThat(canaries).noneMatch(output.getAll()::contains);
        try (var connection = database.connectAsOwner()) {
            var tables = tables(connection);
            assertThat(tables).contains("registry.worker", "intake.row", "intake.file", "intake.list");
            for (var table : tables) {
                for (var canary : canaries.subList(0, 5)) {
                    assertThat(rowsWith(connection, table, canary)).as(table).isZero();
                    assertThat(rowsWith(connection, table, hex(canary)))
                            .as(table)
                            .isZero();
                }
            }
        }
    }

    private void takeIn(byte[] file) {
        var uploaded = intake.upload(new Sender("Kelurahan Uji", SenderKind.KELURAHAN), "uji.csv", file);
        var list = ((Uploaded.Accepted) uploaded).list();
        intake.confirmMapping(list);
        intake.judge(list);
        intake.commit(list);
        review.mend(list, 51, Map.of(Field.NIK, "123"));
        assertThat(intake.counts(list).takenIn()).isEqualTo(50);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("""
            select schemaname || '.' || tablename from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema')
            """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static int rowsWith(Connection connection, String table, String text) throws SQLException {
        var query = "select count(*) from " + table + " as kept where kept::text like '%' || ? || '%'";
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
