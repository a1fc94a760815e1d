package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.coverage.Recomputation.Person;
import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionLevel;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes figures with their proof, and counts them again for whoever doubts them. For those who see the whole city. */
@Service
@Transactional
public class ProvenFigures {

    private final FigureRows rows;
    private final CountedPeople counted;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    ProvenFigures(FigureRows rows, CountedPeople counted, JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.counted = counted;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    public Figure publish(NewFigure wanted) {
        return compute(Optional.empty(), "", wanted).orElseThrow();
    }

    /** As it was typed from what somebody published. */
    public Figure publish(Reading reading) {
        return type(Optional.empty(), "", reading).orElseThrow();
    }

    /** The next version of a figure, which stays as it is; empty when it has a later version already. */
    public Optional<Figure> correct(Figure figure, NewFigure wanted, String reason) {
        return compute(Optional.of(figure), reason, wanted);
    }

    /** @see #correct(Figure, NewFigure, String) */
    public Optional<Figure> correct(Figure figure, Reading reading, String reason) {
        return type(Optional.of(figure), reason, reading);
    }

    private Optional<Figure> compute(Optional<Figure> old, String reason, NewFigure wanted) {
        seeWholeCity();
        var people = counted.of(wanted.definition(), wanted.narrowing(), wanted.asOf())
                .keySet();
        var figure = new Figure(
                UUID.randomUUID(),
                old.map(Figure::series).orElseGet(UUID::randomUUID),
                old.map(Figure::version).orElse(0) + 1,
                reason,
                wanted.definition(),
                wanted.definition().version(),
                wanted.narrowing(),
                new Numerator.Computed(people.size(), Fingerprint.of(people)),
                wanted.denominator(),
                wanted.asOf(),
                clock.instant(),
                Acting.current().name());
        return keep(figure, people);
    }

    private Optional<Figure> type(Optional<Figure> old, String reason, Reading reading) {
        seeWholeCity();
        var figure = new Figure(
                UUID.randomUUID(),
                old.map(Figure::series).orElseGet(UUID::randomUUID),
                old.map(Figure::version).orElse(0) + 1,
                reason,
                Definition.REPORTED,
                Definition.REPORTED.version(),
                Narrowing.NONE,
                new Numerator.Typed(reading.covered(), reading.published(), reading.source(), reading.sourceClass()),
                reading.denominator(),
                reading.asOf(),
                clock.instant(),
                Acting.current().name());
        return keep(figure, Set.of());
    }

    private Optional<Figure> keep(Figure figure, Set<PersonKey> people) {
        if (!rows.add(figure)) {
            return Optional.empty();
        }
        rows.addPeople(figure.id(), people);
        trail.record(
                "coverage.publish",
                "figure:" + figure.id(),
                "version " + figure.version() + ", " + figure.numerator().covered() + " of "
                        + figure.denominator().people()
                        + figure.fingerprint()
                                .map(print -> ", " + print.brief())
                                .orElse(""));
        return Optional.of(figure);
    }

    @Transactional(readOnly = true)
    public Optional<Figure> find(UUID id) {
        return rows.find(id);
    }

    /** The last version of each, the newest day first. */
    @Transactional(readOnly = true)
    public List<Figure> list() {
        return rows.list();
    }

    /** All versions, the last one first. */
    @Transactional(readOnly = true)
    public List<Figure> versions(Figure figure) {
        return rows.series(figure.series());
    }

    /** The last one before it that counts the same and is divided by the same people; no other may be compared with it. */
    @Transactional(readOnly = true)
    public Optional<Figure> earlier(Figure figure) {
        return rows.list().stream().filter(figure::continues).max(Comparator.comparing(Figure::asOf));
    }

    /** Counts again, by the data of now, whom the figure counted on its day. */
    @Transactional(readOnly = true)
    public Recomputation recompute(Figure figure) {
        seeWholeCity();
        if (!figure.definition().isComputed()) {
            return new Recomputation.Checked(figure.agreement());
        }
        if (figure.definitionVersion() != figure.definition().version()) {
            return new Recomputation.OtherDefinition(
                    figure.definitionVersion(), figure.definition().version());
        }
        var now = counted.of(figure.definition(), figure.narrowing(), figure.asOf());
        var fingerprint = Fingerprint.of(now.keySet());
        return figure.fingerprint().filter(fingerprint::equals).isPresent()
                ? new Recomputation.Same(fingerprint)
                : difference(rows.people(figure.id()), now, fingerprint);
    }

    private Recomputation difference(Set<PersonKey> then, Map<PersonKey, UUID> now, Fingerprint fingerprint) {
        var joined = new HashMap<>(now);
        joined.keySet().removeAll(then);
        var left = new HashSet<>(then);
        left.removeAll(now.keySet());
        var known = left.isEmpty() ? Map.<PersonKey, UUID>of() : counted.known();
        return new Recomputation.Changed(
                now.size(),
                fingerprint,
                people(joined.values().stream().map(Optional::of)),
                people(left.stream().map(key -> Optional.ofNullable(known.get(key)))));
    }

    /** As the registry shows them to whoever asks. */
    private List<Person> people(Stream<Optional<UUID>> identities) {
        var wanted = identities.toList();
        var listed = new HashMap<UUID, Person>();
        jdbc.sql("select identity_id, id, name from registry.published_worker where identity_id = any (:identities)")
                .param("identities", wanted.stream().flatMap(Optional::stream).toArray(UUID[]::new))
                .query((row, number) -> listed.put(
                        row.getObject("identity_id", UUID.class),
                        new Person(Optional.of(new WorkerId(row.getObject("id", UUID.class))), row.getString("name"))))
                .list();
        return wanted.stream()
                .map(identity -> identity.map(listed::get).orElse(Person.UNKNOWN))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Whoever sees a part of the city only would publish a part as the whole. */
    private static void seeWholeCity() {
        var actor = Acting.current();
        if (actor.company().isPresent() || actor.region().level().compareTo(RegionLevel.KABKOTA) > 0) {
            throw new IllegalStateException("Figures are counted by those who see the whole city");
        }
    }
}
