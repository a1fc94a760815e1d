package id.gemet;

import com.zaxxer.hikari.HikariDataSource;
import id.gemet.database.Database;
import id.gemet.shared.Deployment;
import id.gemet.vault.MasterKey;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.modulith.Modulithic;

/** The web application; {@code id.gemet.cli.Gemet} is the way in. */
@Modulithic(systemName = "Gemet", sharedModules = "shared")
@SpringBootApplication
public class GemetApplication {

    /** What the application needs to know before it starts. */
    public record Surroundings(Database database, MasterKey masterKey, Deployment deployment, Clock clock)
            implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            context.registerBean(Database.class, () -> database);
            context.registerBean(MasterKey.class, () -> masterKey);
            context.registerBean(Deployment.class, () -> deployment);
            context.registerBean(Clock.class, () -> clock);
        }
    }

    /** Starts serving on the port; 0 takes any free one. */
    public static ConfigurableApplicationContext start(Surroundings surroundings, int port) {
        return new SpringApplicationBuilder(GemetApplication.class)
                .initializers(surroundings)
                .properties(Map.of("server.port", port))
                .run();
    }

    @Bean(destroyMethod = "close")
    static DataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.application().role());
        pool.setPassword(database.application().password());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        pool.setPoolName("gemet");
        return pool;
    }
}
