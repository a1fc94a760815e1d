package id.gemet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @Test
    void keepsItsDataAcrossAStopAndIsAdoptedWhileItRuns(@TempDir Path home) throws SQLException {
        var first = EmbeddedPostgres.start(home);
        try (var connection = first.database("city").connectAsOwner()) {
            connection.createStatement().execute("create table kept as select 41 + 1 as answer");
        }

        var adopted = EmbeddedPostgres.start(home);
        assertThat(adopted.pid()).isEqualTo(first.pid());
        assertThat(adopted.port()).isEqualTo(first.port());
        adopted.close();
        assertThat(ProcessHandle.of(first.pid()))
                .as("a server is stopped by whoever started it")
                .isPresent();
        first.close();

        var second = EmbeddedPostgres.start(home);
        try (var connection = second.database("city").connectAsOwner();
                var rows = connection.createStatement().executeQuery("""
                        select answer, current_setting('fsync'), current_setting('synchronous_commit'),
                               current_setting('data_checksums'), current_setting('listen_addresses')
                          from kept
                        """)) {
            rows.next();

            assertThat(rows.getInt(1)).isEqualTo(42);
            assertThat(rows.getString(2)).isEqualTo("on");
            assertThat(rows.getString(3)).isEqualTo("on");
            assertThat(rows.getString(4)).isEqualTo("on");
            assertThat(rows.getString(5)).isEqualTo("127.0.0.1");
        } finally {
            second.close();
        }
        assertThat(second.pid()).isNotEqualTo(first.pid());
    }
}
