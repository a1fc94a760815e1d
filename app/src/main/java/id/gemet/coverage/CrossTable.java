package id.gemet.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * People by two of their properties. Every person is in one row and one column, so rows, columns and cells each add up to
 * the same whole.
 *
 * @param rows and columns with the most people first
 */
public record CrossTable<R, C>(List<R> rows, List<C> columns, Map<R, Map<C, Long>> cells) {

    public CrossTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public static <R, C> CrossTable<R, C> of(
            List<Slice> slices, Function<Slice, R> row, Function<Slice, C> column, ToLongFunction<FunnelCount> people) {
        var cells = new HashMap<R, Map<C, Long>>();
        var ofRow = new HashMap<R, Long>();
        var ofColumn = new HashMap<C, Long>();
        for (var slice : slices) {
            var count = people.applyAsLong(slice.count());
            cells.computeIfAbsent(row.apply(slice), _ -> new HashMap<>()).merge(column.apply(slice), count, Long::sum);
            ofRow.merge(row.apply(slice), count, Long::sum);
            ofColumn.merge(column.apply(slice), count, Long::sum);
        }
        return new CrossTable<>(mostFirst(ofRow), mostFirst(ofColumn), cells);
    }

    private static <K> List<K> mostFirst(Map<K, Long> sums) {
        return sums.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> String.valueOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    public long at(R row, C column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }

    public long ofRow(R row) {
        return columns.stream().mapToLong(column -> at(row, column)).sum();
    }

    public long ofColumn(C column) {
        return rows.stream().mapToLong(row -> at(row, column)).sum();
    }

    public long all() {
        return rows.stream().mapToLong(this::ofRow).sum();
    }
}
