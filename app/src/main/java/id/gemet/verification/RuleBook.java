package id.gemet.verification;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the rules as the acting office set them. A change is added with its first day; none is taken away. */
@Service
@Transactional
public class RuleBook {

    /** What came of changing a figure. */
    public enum Outcome {
        CHANGED,
        /** Below the least or above the most that the regulation leaves. */
        OUT_OF_RANGE,
        /** Nobody could be old enough and young enough. */
        NOBODY_LEFT,
        /** A figure does not change for days that are over. */
        IN_THE_PAST
    }

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    RuleBook(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RuleSettings today() {
        return on(LocalDate.now(clock));
    }

    private RuleSettings on(LocalDate day) {
        var values = new EnumMap<RuleSetting, Integer>(RuleSetting.class);
        jdbc.sql("""
            select distinct on (setting) setting, value from verification.rule_setting
             where applies_from <= :day
             order by setting, applies_from desc, id desc
            """).param("day", day).query(row -> {
            values.put(RuleSetting.valueOf(row.getString("setting")), row.getInt("value"));
        });
        return new RuleSettings(values);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<RuleChange> changes() {
        return jdbc.sql("""
            select setting, value, applies_from, by_name, at from verification.rule_setting
             order by applies_from desc, id desc
            """).query(RuleBook::change).list();
    }

    public Outcome change(RuleSetting setting, int value, LocalDate from) {
        if (!setting.allows(value)) {
            return Outcome.OUT_OF_RANGE;
        }
        if (!on(from).with(setting, value).makeSense()) {
            return Outcome.NOBODY_LEFT;
        }
        if (from.isBefore(LocalDate.now(clock))) {
            return Outcome.IN_THE_PAST;
        }
        var actor = Acting.current();
        jdbc.sql("""
            insert into verification.rule_setting (office_id, setting, value, applies_from, by_user, by_name, at)
            values (access.current_office(), :setting, :value, :from, :user, :name, :at)
            """)
                .param("setting", setting.name())
                .param("value", value)
                .param("from", from)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record("verification.rule", "rule:" + setting, value + " from " + from);
        return Outcome.CHANGED;
    }

    private static RuleChange change(ResultSet row, int number) throws SQLException {
        return new RuleChange(
                RuleSetting.valueOf(row.getString("setting")),
                row.getInt("value"),
                row.getObject("applies_from", LocalDate.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
