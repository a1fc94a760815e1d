package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.linkage.Scored;
import id.gemet.shared.RegionLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

    private static final String WAITING = """
          from registry.pair
         where office_id = access.current_office() and status in ('OPEN', 'ASKED')
           and (not :kelurahan
                or (status = 'ASKED'
                    and exists (select from registry.worker where id = first_worker)
                    and exists (select from registry.worker where id = second_worker)))
        """;

    private final JdbcClient jdbc;
    private final Rolls rolls;
    private final Workers workers;
    private final Clock clock;

    Pairs(JdbcClient jdbc, Rolls rolls, Workers workers, Clock clock) {
        this.jdbc = jdbc;
        this.rolls = rolls;
        this.workers = workers;
        this.clock = clock;
    }

    /** Finds out who else in the registry each of these may be, and puts the pairs up for decision. */
    public void lookFor(Collection<WorkerId> doubtful) {
        var roll = rolls.current();
        var found = new ArrayList<Pair>();
        for (var held : workers.find(doubtful)) {
            roll.similar(Roll.person(-1, held.listing())).stream()
                    .filter(scored -> !roll.worker(scored.id()).equals(held.id()))
                    .limit(PAIRS_OF_ONE_WORKER_MAX)
                    .forEach(scored -> found.add(pair(held.id(), roll.worker(scored.id()), scored)));
        }
        insert(found);
    }

    private static Pair pair(WorkerId a, WorkerId b, Scored scored) {
        // as PostgreSQL orders uuid, by unsigned bytes
        boolean inOrder = a.toString().compareTo(b.toString()) < 0;
        return new Pair(
                new UUID(0, 0),
                inOrder ? a : b,
                inOrder ? b : a,
                scored.weight().bits(),
                Pair.Status.OPEN);
    }

    private void insert(List<Pair> pairs) {
        jdbc.sql("""
            insert into registry.pair (office_id, first_worker, second_worker, weight_bits)
            select access.current_office(), first::uuid, second::uuid, bits
              from unnest(:firsts, :seconds, :bits) as found (first, second, bits)
                on conflict (first_worker, second_worker) do nothing
            """)
                .param(
                        "firsts",
                        pairs.stream().map(pair -> pair.first().toString()).toArray(String[]::new))
                .param(
                        "seconds",
                        pairs.stream().map(pair -> pair.second().toString()).toArray(String[]::new))
                .param("bits", pairs.stream().mapToDouble(Pair::weightBits).toArray())
                .update();
    }

    /**
     * Those waiting for the actor's decision, the most alike first: for the city everybody's, for a kelurahan those of
     * its own people that it was asked about.
     */
    @Transactional(readOnly = true)
    public List<Pair> open(int limit, int offset) {
        return jdbc.sql("select id, first_worker, second_worker, weight_bits, status" + WAITING + """
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
        return jdbc.sql("select id, first_worker, second_worker, weight_bits, status from registry.pair where id = :id")
                .param("id", id)
                .query(Pairs::pair)
                .optional();
    }

    /** False when the pair was decided by somebody else meanwhile. */
    public boolean decide(UUID id, Pair.Status decision) {
        return jdbc.sql("""
            update registry.pair
               set status = :decision, decided_by = :by, decided_at = :at
             where id = :id and status in ('OPEN', 'ASKED')
            """)
                        .param("decision", decision.name())
                        .param("by", Acting.current().user().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(
                row.getObject("id", UUID.class),
                new WorkerId(row.getObject("first_worker", UUID.class)),
                new WorkerId(row.getObject("second_worker", UUID.class)),
                row.getFloat("weight_bits"),
                Pair.Status.valueOf(row.getString("status")));
    }
}
