package id.gemet.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * How to reach the database in its two roles: the owner runs migrations and nothing else; the application reads and
 * writes, owns no table and cannot step around row-level security.
 */
public record Database(String url, Login owner, Login application) {

    /** A role and its password, which stays out of every text. */
    public record Login(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }

    /**
     * From GEMET_DB_URL with GEMET_DB_OWNER, GEMET_DB_OWNER_PASSWORD, GEMET_DB_USER and GEMET_DB_PASSWORD; empty when no
     * address is set.
     */
    public static Optional<Database> fromEnvironment(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("GEMET_DB_URL"))
                .map(url -> new Database(
                        url,
                        new Login(
                                environment.getOrDefault("GEMET_DB_OWNER", "gemet_owner"),
                                environment.getOrDefault("GEMET_DB_OWNER_PASSWORD", "")),
                        new Login(
                                environment.getOrDefault("GEMET_DB_USER", "gemet_app"),
                                environment.getOrDefault("GEMET_DB_PASSWORD", ""))));
    }

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.role, owner.password);
    }
}
