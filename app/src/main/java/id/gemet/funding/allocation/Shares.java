package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the program gives to its groups: terms to hand out, and lines' months to fill them with. */
final class Shares {

    private final Map<Group, List<Term>> terms = new HashMap<>();
    private final Map<Pool, Map<Pool.Bucket, Map<Integer, Long>>> months = new HashMap<>();

    void addPeople(Group group, Term term, long people) {
        var handedOut = terms.computeIfAbsent(group, any -> new ArrayList<>());
        for (var i = 0; i < people; i++) {
            handedOut.add(term);
        }
    }

    void addMonths(Pool pool, Pool.Bucket bucket, int line, long paid) {
        if (paid > 0) {
            months.computeIfAbsent(pool, any -> new HashMap<>())
                    .computeIfAbsent(bucket, any -> new HashMap<>())
                    .put(line, paid);
        }
    }

    List<Term> terms(Group group) {
        return terms.getOrDefault(group, List.of());
    }

    /** By line; what is taken out is gone. */
    Map<Integer, Long> months(Pool pool, Pool.Bucket bucket) {
        return months.getOrDefault(pool, Map.of()).getOrDefault(bucket, new HashMap<>());
    }
}
