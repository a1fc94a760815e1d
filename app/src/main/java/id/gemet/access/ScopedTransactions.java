package id.gemet.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database at the start of every transaction who acts; row-level security does the rest. */
final class ScopedTransactions extends JdbcTransactionManager {

    private static final String SCOPE = """
            select set_config('gemet.office', ?, true), set_config('gemet.region', ?, true),
                   set_config('gemet.company', ?, true), set_config('gemet.user', ?, true),
                   set_config('gemet.opd', ?, true), set_config('gemet.insurer', ?, true)
            """;

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Acting.find();
        if (actor.isPresent()) {
            announce(connection, actor.get());
        }
    }

    private static void announce(Connection connection, Actor actor) throws SQLException {
        try (var statement = connection.prepareStatement(SCOPE)) {
            statement.setString(1, actor.office().toString());
            statement.setString(2, actor.region().dotted());
            statement.setString(3, actor.company().map(OfficeId::toString).orElse(""));
            statement.setString(4, actor.user().toString());
            statement.setString(5, actor.opd().map(OfficeId::toString).orElse(""));
            statement.setString(6, actor.insurer().map(OfficeId::toString).orElse(""));
            statement.execute();
        }
    }
}
