package id.gemet.funding.allocation;

import id.gemet.shared.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People who are alike to the solver: the same lines at the same prices, the same months free, the same cover behind
 * them.
 */
final class Group {

    private record Key(List<Integer> lines, Sector sector, int firstFree, int continued) {
        static final Comparator<Key> ORDER = Comparator.comparing(
                        (Key key) -> key.lines().toString())
                .thenComparing(Key::sector)
                .thenComparingInt(Key::firstFree)
                .thenComparingInt(Key::continued);
    }

    private record PoolKey(List<Integer> lines, Sector sector) {}

    private final Horizon horizon;
    private final Key key;
    private final List<Worker> workers;
    private final Pool pool;
    private final List<Term> terms = new ArrayList<>();

    private Group(Horizon horizon, Key key, Pool pool, List<Worker> workers) {
        this.horizon = horizon;
        this.key = key;
        this.pool = pool;
        this.workers = horizon.lot().inOrder(workers);
        addTerms();
    }

    /** In the order of priority; people with nothing left to be paid stand in none. */
    static List<Group> of(Question question, Horizon horizon) {
        Map<Key, List<Worker>> members = new LinkedHashMap<>();
        for (var worker : question.workers()) {
            var firstFree = horizon.firstFree(worker);
            if (firstFree < horizon.months()) {
                var sector = horizon.pricedBySector(worker.admittedBy()) ? worker.sector() : Sector.OTHER;
                var key = new Key(
                        horizon.payable(worker, sector, firstFree),
                        sector,
                        firstFree,
                        Math.min(horizon.continued(worker), horizon.maturesAfter()));
                members.computeIfAbsent(key, any -> new ArrayList<>()).add(worker);
            }
        }
        var pools = new HashMap<PoolKey, Pool>();
        return members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Key.ORDER))
                .map(entry -> new Group(
                        horizon,
                        entry.getKey(),
                        pools.computeIfAbsent(
                                new PoolKey(entry.getKey().lines, entry.getKey().sector),
                                key -> new Pool(horizon, key.lines, key.sector)),
                        entry.getValue()))
                .toList();
    }

    /** Of terms that differ only by where in alike months they lie, the first. */
    private void addTerms() {
        var known = new HashSet<String>();
        for (var first = key.firstFree; first < horizon.months(); first++) {
            for (var last = first; last < horizon.months() && pool.isPayable(last); last++) {
                var term = new Term(first, last, key.continued > 0 && first == key.firstFree);
                var shape = new StringBuilder().append(term.continues());
                pool.buckets().forEach(bucket -> shape.append(' ').append(term.monthsIn(bucket)));
                if (known.add(shape.toString())) {
                    terms.add(term);
                }
            }
        }
    }

    List<Worker> workers() {
        return workers;
    }

    int size() {
        return workers.size();
    }

    Pool pool() {
        return pool;
    }

    List<Term> terms() {
        return terms;
    }

    boolean isCoveredNow() {
        return key.continued > 0;
    }

    /** Whether whoever gets the term, covered now, never goes without. */
    boolean keeps(Term term) {
        return term.continues() && term.last() == horizon.months() - 1;
    }

    /** Whether the term makes the full death benefit due that was not due before. */
    boolean matures(Term term) {
        var before = term.continues() ? key.continued : 0;
        return key.continued < horizon.maturesAfter() && before + term.months() >= horizon.maturesAfter();
    }
}
