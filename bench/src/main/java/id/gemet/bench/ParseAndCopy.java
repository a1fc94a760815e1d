package id.gemet.bench;

import id.gemet.database.Database;
import id.gemet.intake.file.Cell;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The least that any reader of a list must do: parse it and COPY its cells into a table. */
final class ParseAndCopy {

    private ParseAndCopy() {}

    /** One argument, the list; the database is taken from the environment. */
    public static void main(String[] arguments) throws IOException, SQLException, UnreadableFile {
        copy(Path.of(arguments[0]), Database.fromEnvironment(System.getenv()).orElseThrow());
    }

    /** Into a new table in place of a former one. */
    static void copy(Path list, Database database) throws IOException, SQLException, UnreadableFile {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists cell_row");
            statement.execute("create table cell_row (sheet int, row int, cells text)");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy cell_row from stdin");
            var buffer = new ByteArrayOutputStream(1 << 16);
            try (var file = ListFile.open(list, "list.xlsx")) {
                file.rows(row -> {
                    var cells = row.cells().stream().map(Cell::text).collect(Collectors.joining("|"));
                    buffer.writeBytes((row.sheet() + "\t" + row.row() + "\t" + escaped(cells) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                });
            }
            var bytes = buffer.toByteArray();
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
