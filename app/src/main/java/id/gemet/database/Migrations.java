package id.gemet.database;

import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings every module's schema up to date, in the order in which the modules build on one another. */
public final class Migrations {

    /** A schema and a folder under db/migration each; later ones may refer to earlier ones. */
    public static final List<String> MODULES = List.of(
            "vault",
            "tariffs",
            "access",
            "audit",
            "registry",
            "intake",
            "verification",
            "funding",
            "enrolment",
            "billing",
            "coverage",
            "actions");

    private Migrations() {}

    public static void migrate(Database database) {
        var classLoader = Migrations.class.getClassLoader();
        for (var module : MODULES) {
            if (classLoader.getResource("db/migration/" + module) == null) {
                continue;
            }
            Flyway.configure(classLoader)
                    .dataSource(
                            database.url(),
                            database.owner().role(),
                            database.owner().password())
                    .locations("classpath:db/migration/" + module)
                    .schemas(module)
                    .defaultSchema(module)
                    .createSchemas(true)
                    .load()
                    .migrate();
        }
    }
}
