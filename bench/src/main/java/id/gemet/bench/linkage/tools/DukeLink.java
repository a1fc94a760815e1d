package id.gemet.bench.linkage.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import no.priv.garshol.duke.databases.KeyFunction;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** Duke 1.2 with key blocks in memory and two threads. Arguments: people.csv, pairs.csv, clusters.csv. */
public final class DukeLink {

    private static final double THRESHOLD = 0.9;
    private static final String ROW = "row";

    private record Compared(
            String name, Function<CleanRow, String> value, Comparator comparator, double low, double high) {

        Property property() {
            return new PropertyImpl(name, comparator, low, high);
        }
    }

    private static final List<Compared> FIELDS = List.of(
            new Compared("nik", CleanRow::nik, new Levenshtein(), 0.2, 0.98),
            new Compared("name", CleanRow::name, new PersonNameComparator(), 0.1, 0.93),
            new Compared("birthDate", CleanRow::birthDate, new Levenshtein(), 0.15, 0.92),
            new Compared("sex", CleanRow::sex, new ExactComparator(), 0.05, 0.52),
            new Compared("mother", CleanRow::mother, new JaroWinkler(), 0.2, 0.85),
            new Compared("address", CleanRow::address, new JaroWinkler(), 0.35, 0.65),
            new Compared("kelurahan", CleanRow::kelurahan, new ExactComparator(), 0.35, 0.65),
            new Compared("phone", CleanRow::phone, new ExactComparator(), 0.4, 0.85));

    private DukeLink() {}

    public static void main(String[] arguments) throws IOException {
        var rows = CleanRow.all(Path.of(arguments[0]));
        var database = new InMemoryBlockingDatabase();
        database.setWindowSize(0);
        database.setKeyFunctions(List.of(
                key(row -> row.nik()),
                key(row -> joined(row.birthDate(), start(row.name(), 3))),
                key(row -> joined(row.name(), row.kelurahan())),
                key(row -> joined(row.phone(), start(row.name(), 2))),
                key(row -> joined(row.mother(), start(row.name(), 3)))));
        var properties = new ArrayList<Property>(List.of(new PropertyImpl(ROW)));
        FIELDS.forEach(field -> properties.add(field.property()));
        var configuration = new ConfigurationImpl();
        configuration.setProperties(properties);
        configuration.setThreshold(THRESHOLD);
        database.setConfiguration(configuration);

        var found = new FoundPairs();
        var processor = new Processor(configuration, database);
        processor.setThreads(2);
        processor.addMatchListener(new Collecting(found));
        processor.deduplicate(records(rows));
        found.write(rows, Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private static Collection<Record> records(List<CleanRow> rows) {
        var records = new ArrayList<Record>(rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var record = new Placed(i, rows.get(i));
            for (var field : FIELDS) {
                var value = field.value().apply(rows.get(i));
                if (!value.isEmpty()) {
                    record.addValue(field.name(), value);
                }
            }
            record.addValue(ROW, Integer.toString(i));
            records.add(record);
        }
        return records;
    }

    /** A record that knows its place, so that found pairs need no look-up. */
    private static final class Placed extends RecordImpl {

        private final int place;
        private final CleanRow row;

        Placed(int place, CleanRow row) {
            this.place = place;
            this.row = row;
        }
    }

    /** Records without the key get one of their own, since Duke knows no missing keys. */
    private static KeyFunction key(Function<CleanRow, String> key) {
        return record -> {
            var placed = (Placed) record;
            var value = key.apply(placed.row);
            return value.isEmpty() ? "alone" + placed.place : value;
        };
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).anyMatch(String::isEmpty) ? "" : String.join("|", parts);
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static final class Collecting extends AbstractMatchListener {

        private final FoundPairs found;

        Collecting(FoundPairs found) {
            this.found = found;
        }

        @Override
        public void matches(Record left, Record right, double confidence) {
            found.add(((Placed) left).place, ((Placed) right).place, confidence);
        }
    }
}
