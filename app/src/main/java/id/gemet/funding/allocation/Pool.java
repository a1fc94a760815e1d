package id.gemet.funding.allocation;

import id.gemet.shared.Sector;
import java.util.ArrayList;
import java.util.List;

/**
 * People whom the same lines admit at the same prices. Their months are folded where months are alike: any division of
 * such months among the lines that adds up can be carried out.
 */
final class Pool {

    record Bucket(int first, int last, List<Integer> lines) {
        int months() {
            return last - first + 1;
        }
    }

    private final Horizon horizon;
    private final List<Integer> lines;
    private final Sector sector;
    private final List<Bucket> buckets = new ArrayList<>();

    Pool(Horizon horizon, List<Integer> lines, Sector sector) {
        this.horizon = horizon;
        this.lines = lines;
        this.sector = sector;
        fold();
    }

    private void fold() {
        var byMonth = lines.stream().anyMatch(horizon::hasQuota);
        for (var month = 0; month < horizon.months(); month++) {
            var last = buckets.isEmpty() ? null : buckets.getLast();
            if (last != null && !byMonth && alike(last.first, month)) {
                buckets.set(buckets.size() - 1, new Bucket(last.first, month, last.lines));
            } else {
                buckets.add(new Bucket(month, month, paying(month)));
            }
        }
    }

    private boolean alike(int one, int other) {
        return lines.stream().allMatch(line -> horizon.price(line, sector, one) == horizon.price(line, sector, other));
    }

    private List<Integer> paying(int month) {
        return lines.stream().filter(line -> horizon.pays(line, sector, month)).toList();
    }

    boolean isPayable(int month) {
        return buckets.stream()
                .anyMatch(bucket -> bucket.first <= month && month <= bucket.last && !bucket.lines.isEmpty());
    }

    List<Integer> lines() {
        return lines;
    }

    boolean admittedBy(int line) {
        return lines.contains(line);
    }

    Sector sector() {
        return sector;
    }

    List<Bucket> buckets() {
        return buckets;
    }

    long price(int line, Bucket bucket) {
        return horizon.price(line, sector, bucket.first);
    }
}
