package id.gemet.database;

import java.sql.SQLException;
import java.sql.Statement;

/** Roles and databases of the embedded server. */
final class ClusterSetUp {

    private ClusterSetUp() {}

    static void ensureRole(Statement statement, Database.Login login) throws SQLException {
        var role = statement.enquoteIdentifier(login.role(), true);
        if (!exists(statement, "select 1 from pg_roles where rolname = " + statement.enquoteLiteral(login.role()))) {
            statement.execute("create role " + role + " login nosuperuser nobypassrls");
        }
        statement.execute("alter role " + role + " password " + statement.enquoteLiteral(login.password()));
    }

    static void ensureDatabase(Statement statement, String name, Database.Login owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true) + " owner "
                    + statement.enquoteIdentifier(owner.role(), true));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
