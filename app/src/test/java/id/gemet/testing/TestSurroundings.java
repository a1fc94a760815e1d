package id.gemet.testing;

import id.gemet.GemetApplication.Surroundings;
import id.gemet.database.Database;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.shared.Deployment;
import id.gemet.vault.MasterKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/** A migrated, empty database on an embedded PostgreSQL that all tests of this process share. */
public final class TestSurroundings implements ApplicationContextInitializer<GenericApplicationContext> {

    /** The day on which every test happens: 11 May 2026, nine in the morning in western Indonesia. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-11T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    /** Where the server keeps its data; processes that test side by side have one each. */
    public static final Path SERVER_FOLDER =
            Path.of("target", "test-postgres-" + System.getProperty("gemet.test.process", "1"));

    private static final class Server {

        // tests need no durability, only speed
        static final EmbeddedPostgres POSTGRES =
                EmbeddedPostgres.start(SERVER_FOLDER, "fsync=off", "synchronous_commit=off", "full_page_writes=off");
        static final Database DATABASE =
                migrated("test_" + ProcessHandle.current().pid());
    }

    private static Database migrated(String name) {
        Server.POSTGRES.drop(name);
        var database = Server.POSTGRES.database(name);
        Migrations.migrate(database);
        return database;
    }

    public static Database database() {
        return Server.DATABASE;
    }

    /** A second, empty database beside the shared one, for tests that change what others rely on. */
    public static Database separateDatabase(String name) {
        return migrated(name);
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        new Surroundings(database(), MasterKey.demo(), new Deployment(true), CLOCK).initialize(context);
        context.addBeanFactoryPostProcessor(TestSurroundings::stopTheClockwork);
    }

    /** What counts anew every minute would come between a test's steps. */
    private static void stopTheClockwork(ConfigurableListableBeanFactory beans) {
        ((BeanDefinitionRegistry) beans)
                .removeBeanDefinition(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME);
    }
}
