package id.gemet.bench.linkage;

import id.gemet.bench.linkage.csv.CsvBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The records of a truth file, numbered 0, 1, … by rising id, each with a dense number of its person. */
final class Records {

    private final long[] ids;
    private final int[] people;

    private Records(long[] ids, int[] people) {
        this.ids = ids;
        this.people = people;
    }

    static Records of(Path truth) throws IOException {
        var ids = new long[1 << 12];
        var entities = new long[1 << 12];
        var count = 0;
        try (var rows = new CsvBytes(truth)) {
            rows.next();
            while (rows.next()) {
                if (count == ids.length) {
                    ids = Arrays.copyOf(ids, 2 * count);
                    entities = Arrays.copyOf(entities, 2 * count);
                }
                ids[count] = rows.key(0);
                entities[count++] = rows.key(1);
            }
        }
        var records = new Records(sortedOnce(ids, count, truth), new int[count]);
        var people = Labels.dense(Arrays.copyOf(entities, count));
        for (var i = 0; i < count; i++) {
            records.people[records.number(ids[i])] = people[i];
        }
        return records;
    }

    private static long[] sortedOnce(long[] ids, int count, Path truth) throws IOException {
        var sorted = Arrays.copyOf(ids, count);
        Arrays.sort(sorted);
        for (var i = 1; i < count; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IOException(truth + " has the id " + sorted[i] + " twice");
            }
        }
        return sorted;
    }

    int count() {
        return ids.length;
    }

    int[] people() {
        return people;
    }

    int number(long id) throws IOException {
        var at = id > 0 && id <= ids.length && ids[(int) id - 1] == id ? (int) id - 1 : Arrays.binarySearch(ids, id);
        if (at < 0) {
            throw new IOException("The id " + id + " is not in the truth file");
        }
        return at;
    }

    boolean samePerson(int record, int other) {
        return people[record] == people[other];
    }
}
