package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.linkage.AgreementPattern;
import id.gemet.linkage.Label;
import id.gemet.linkage.LinkDecision;
import id.gemet.linkage.PersonModel;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agreement weighs when the acting pemda compares people: the shipped model until it takes one of its own. */
@Service
@Transactional
public class Weights {

    private static final String OPEN_PAIRS = """
        select id, pattern from registry.pair
         where office_id = access.current_office() and status in ('OPEN', 'ASKED') and pattern <> ''
        """;

    private final JdbcClient jdbc;
    private final Labels labels;
    private final AuditTrail trail;
    private final Clock clock;

    Weights(JdbcClient jdbc, Labels labels, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PersonModel current() {
        return jdbc.sql("""
            select model from registry.weights
             where office_id = access.current_office() and taken_back_at is null
             order by version desc
             limit 1
            """)
                .query(String.class)
                .optional()
                .map(PersonModel::parse)
                .orElseGet(PersonModel::indonesian);
    }

    /** Where a pair stands by its weight alone. */
    public enum Side {
        ONE_PERSON,
        DOUBTFUL,
        TWO_PEOPLE;

        static Side of(LinkDecision decision) {
            return switch (decision) {
                case LinkDecision.Match _ -> ONE_PERSON;
                case LinkDecision.ClericalReview _ -> DOUBTFUL;
                case LinkDecision.NonMatch _ -> TWO_PEOPLE;
            };
        }
    }

    /** So many open pairs would stand elsewhere. */
    public record Shift(Side from, Side to, int pairs) {}

    /** What all labels together make of the shipped weights, beside those that count at present. */
    public record Suggestion(
            PersonModel present, PersonModel learned, List<Label> labels, int openPairs, List<Shift> shifts) {

        public boolean isNew() {
            return !labels.isEmpty() && !present.table().equals(learned.table());
        }

        /** Tells this suggestion from one made of other labels or other weights. */
        public String mark() {
            var both = present.table() + "\n\n" + learned.table();
            return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    @Transactional(readOnly = true)
    public Suggestion suggestion() {
        var present = current();
        var known = labels.all();
        var learned = PersonModel.indonesian().learnedFrom(known);
        var open = openPairs();
        return new Suggestion(present, learned, known, open.size(), shifts(open, present, learned));
    }

    private static List<Shift> shifts(List<Open> open, PersonModel before, PersonModel after) {
        var counts = new TreeMap<Side, TreeMap<Side, Integer>>();
        for (var pair : open) {
            var from = Side.of(before.decide(pair.pattern()));
            var to = Side.of(after.decide(pair.pattern()));
            if (from != to) {
                counts.computeIfAbsent(from, _ -> new TreeMap<>()).merge(to, 1, Integer::sum);
            }
        }
        var shifts = new ArrayList<Shift>();
        counts.forEach((from, tos) -> tos.forEach((to, pairs) -> shifts.add(new Shift(from, to, pairs))));
        return shifts;
    }

    /** Takes the suggestion that bears the mark. False when by now it would be another, or there is nothing to learn. */
    public boolean take(String mark) {
        var suggestion = suggestion();
        if (!suggestion.isNew() || !suggestion.mark().equals(mark)) {
            return false;
        }
        var actor = Acting.current();
        var version = jdbc.sql("""
            insert into registry.weights (office_id, version, model, labels, by_user, by_name, at)
            select access.current_office(), coalesce(max(version), 0) + 1, :model, :labels, :by, :name, :at
              from registry.weights
             where office_id = access.current_office()
                on conflict (office_id, version) do nothing
            returning version
            """)
                .param("model", suggestion.learned().table())
                .param("labels", suggestion.labels().size())
                .param("by", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
        version.ifPresent(number -> {
            reweigh(suggestion.learned());
            var moved = suggestion.shifts().stream().mapToInt(Shift::pairs).sum();
            trail.record(
                    "registry.take-weights",
                    "weights:" + number,
                    "labels %d, open pairs %d, on another side %d"
                            .formatted(suggestion.labels().size(), suggestion.openPairs(), moved));
        });
        return version.isPresent();
    }

    /** What counts then is the newest version that was not taken back. False when this one was already. */
    public boolean takeBack(int version) {
        int taken = jdbc.sql("""
            update registry.weights
               set taken_back_by = :name, taken_back_at = :at
             where office_id = access.current_office() and version = :version and taken_back_at is null
            """)
                .param("version", version)
                .param("name", Acting.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (taken == 1) {
            reweigh(current());
            trail.record("registry.take-back-weights", "weights:" + version, "");
        }
        return taken == 1;
    }

    /** @param takenBackBy empty while it was not */
    public record Version(
            int number, int labels, String by, Instant at, String takenBackBy, Optional<Instant> takenBackAt) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions() {
        return jdbc.sql("""
            select version, labels, by_name, at, taken_back_by, taken_back_at
              from registry.weights
             where office_id = access.current_office()
             order by version desc
            """).query(Weights::version).list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getInt("labels"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("taken_back_by")).orElse(""),
                Optional.ofNullable(row.getObject("taken_back_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private record Open(UUID id, AgreementPattern pattern) {}

    private List<Open> openPairs() {
        return jdbc.sql(OPEN_PAIRS)
                .query((row, number) ->
                        new Open(row.getObject("id", UUID.class), new AgreementPattern(row.getString("pattern"))))
                .list();
    }

    private void reweigh(PersonModel model) {
        var open = openPairs();
        jdbc.sql("""
            update registry.pair as pair
               set weight_bits = weighed.bits
              from unnest(:ids::uuid[], :bits) as weighed (id, bits)
             where pair.id = weighed.id
            """)
                .param("ids", open.stream().map(pair -> pair.id().toString()).toArray(String[]::new))
                .param(
                        "bits",
                        open.stream()
                                .mapToDouble(pair ->
                                        model.decide(pair.pattern()).weight().bits())
                                .toArray())
                .update();
    }
}
