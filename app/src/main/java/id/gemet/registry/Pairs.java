package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.linkage.AgreementPattern;
import id.gemet.shared.RegionLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two workers who may be one person, until an officer says what they are. */
@Service
@Transactional
public class Pairs {

    private static final int PAIRS_OF_ONE_WORKER_MAX = 3;

    private static final String COLUMNS =
            "select id, first_worker, second_worker, weight_bits, pattern, found_at, status";

    /** Those waiting for the actor's decision; whoever is merged away waits with whoever took him in. */
    private static final String WAITING = """
          from registry.pair
         where office_id = access.current_office() and status in ('OPEN', 'ASKED')
           and not exists (select from registry.worker
                            where id in (first_worker, second_worker) and merged_into is not null)
           and (not :kelurahan
                or (status = 'ASKED'
                    and exists (select from registry.worker where id = first_worker)
                    and exists (select from registry.worker where id = second_worker)))
        """;

    private final JdbcClient jdbc;
    private final Rolls rolls;
    private final Workers workers;
    private final Labels labels;
    private final Weights weights;
    private final Clock clock;

    Pairs(JdbcClient jdbc, Rolls rolls, Workers workers, Labels labels, Weights weights, Clock clock) {
        this.jdbc = jdbc;
        this.rolls = rolls;
        this.workers = workers;
        this.labels = labels;
        this.weights = weights;
        this.clock = clock;
    }

    /** Finds out who else in the registry each of these may be, and puts the pairs up for decision. */
    public void lookFor(Collection<WorkerId> doubtful) {
        var roll = rolls.current();
        var found = new ArrayList<Found>();
        for (var held : workers.find(doubtful)) {
            var person = Roll.person(-1, held.listing());
            roll.similar(person).stream()
                    .filter(scored -> !roll.worker(scored.id()).equals(held.id()))
                    .limit(PAIRS_OF_ONE_WORKER_MAX)
                    .forEach(scored -> found.add(new Found(
                            held.id(),
                            roll.worker(scored.id()),
                            scored.weight().bits(),
                            roll.pattern(person, scored.id()).text())));
        }
        insert(found);
    }

    private record Found(WorkerId first, WorkerId second, double bits, String pattern) {}

    private void insert(List<Found> pairs) {
        jdbc.sql("""
            insert into registry.pair (office_id, first_worker, second_worker, weight_bits, pattern, found_at)
            select distinct on (1, 2, 3)
                   access.current_office(), least(first::uuid, second::uuid), greatest(first::uuid, second::uuid), bits, pattern, :at
              from unnest(:firsts, :seconds, :bits, :patterns) as found (first, second, bits, pattern)
             order by 1, 2, 3
                on conflict (first_worker, second_worker) do update
               set weight_bits = excluded.weight_bits, pattern = excluded.pattern, found_at = excluded.found_at
             where pair.status in ('OPEN', 'ASKED')
            """)
                .param(
                        "firsts",
                        pairs.stream().map(pair -> pair.first().toString()).toArray(String[]::new))
                .param(
                        "seconds",
                        pairs.stream().map(pair -> pair.second().toString()).toArray(String[]::new))
                .param("bits", pairs.stream().mapToDouble(Found::bits).toArray())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("patterns", pairs.stream().map(Found::pattern).toArray(String[]::new))
                .update();
    }

    /**
     * Those waiting for the actor's decision, the most alike first: for the city everybody's, for a kelurahan those of
     * its own people that it was asked about.
     */
    @Transactional(readOnly = true)
    public List<Pair> open(int limit, int offset) {
        return jdbc.sql(COLUMNS + WAITING + """
             order by status = 'ASKED', weight_bits desc, id
             limit :limit offset :offset
            """)
                .param("kelurahan", isOfAKelurahan())
                .param("limit", limit)
                .param("offset", offset)
                .query(Pairs::pair)
                .list();
    }

    @Transactional(readOnly = true)
    public int countOpen() {
        return jdbc.sql("select count(*)" + WAITING)
                .param("kelurahan", isOfAKelurahan())
                .query(Integer.class)
                .single();
    }

    private static boolean isOfAKelurahan() {
        return Acting.current().region().level() == RegionLevel.KELURAHAN;
    }

    @Transactional(readOnly = true)
    public Optional<Pair> find(UUID id) {
        return jdbc.sql(COLUMNS + " from registry.pair where id = :id")
                .param("id", id)
                .query(Pairs::pair)
                .optional();
    }

    /** Empty for pairs found before their pattern was kept. */
    @Transactional(readOnly = true)
    public Optional<Explanation> explain(Pair pair) {
        var model = weights.current();
        return pair.pattern()
                .map(pattern -> new Explanation(
                        model.explain(pattern), model.decide(pattern).weight()));
    }

    /** False when the pair was decided by somebody else meanwhile, or is not the actor's to decide. */
    public boolean differ(UUID id) {
        return decide(id, Pair.Status.DIFFERENT);
    }

    /** As {@link #differ}; the pair waits on. */
    public boolean ask(UUID id) {
        return decide(id, Pair.Status.ASKED);
    }

    /** Whether it waits for the actor's decision; nobody else decides until the transaction ends. */
    boolean lock(UUID id) {
        return jdbc.sql("select id" + WAITING + " and id = :id for update")
                .param("kelurahan", isOfAKelurahan())
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** As {@link #differ}; for whoever proposes the merge. */
    boolean same(UUID id) {
        return decide(id, Pair.Status.SAME);
    }

    private boolean decide(UUID id, Pair.Status decision) {
        int decided = jdbc.sql("""
            update registry.pair
               set status = :decision, decided_by = :by, decided_at = :at
             where id = :id and status in ('OPEN', 'ASKED') and id in (select id
            """ + WAITING + ")")
                .param("decision", decision.name())
                .param("by", Acting.current().user().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("kelurahan", isOfAKelurahan())
                .update();
        if (decided == 1 && decision != Pair.Status.ASKED) {
            labels.keep(id, decision == Pair.Status.SAME);
        }
        return decided == 1;
    }

    /** The two were not merged, or no longer are: somebody looks again. */
    void reopen(WorkerId one, WorkerId other) {
        jdbc.sql("""
            update registry.pair
               set status = 'OPEN', decided_by = null, decided_at = null
             where first_worker = least(:one, :other) and second_worker = greatest(:one, :other) and status = 'SAME'
            returning id
            """)
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list()
                .forEach(labels::withdraw);
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(
                row.getObject("id", UUID.class),
                new WorkerId(row.getObject("first_worker", UUID.class)),
                new WorkerId(row.getObject("second_worker", UUID.class)),
                row.getFloat("weight_bits"),
                Optional.of(row.getString("pattern"))
                        .filter(text -> !text.isEmpty())
                        .map(AgreementPattern::new),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                Pair.Status.valueOf(row.getString("status")));
    }
}
