package id.gemet.bench.linkage;

import id.gemet.bench.linkage.csv.CsvText;
import id.gemet.bench.linkage.damage.Profile;
import id.gemet.bench.linkage.damage.WrittenRow;
import id.gemet.bench.linkage.people.Dice;
import id.gemet.bench.linkage.people.Households;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code people.csv}, records of invented people of whom many occur more than once, and {@code truth.csv}, who is
 * who. The same profile, number and seed give the same bytes.
 *
 * <p>Arguments: profile (a, b or hard), records, seed, folder, and {@code kk} for a column with the family card.
 */
public final class GeneratePeople {

    private static final double NOT_IN_ANY_LIST = 0.25;
    /** Of the people in any list, how many are in at most 1, 2, … of them: 1.44 records and 0.73 pairs a person. */
    private static final double[] IN_AT_MOST = {0.735, 0.902, 0.954, 0.978, 0.991, 1};

    private static final double PEOPLE_PER_RECORD = 0.7;
    private static final String HEADER = "id,nik,name,birth_date,sex,mother_name,address,kelurahan_code,phone";

    private final Profile profile;
    private final long records;
    private final long seed;
    private final boolean withCard;

    GeneratePeople(Profile profile, long records, long seed, boolean withCard) {
        this.profile = profile;
        this.records = records;
        this.seed = seed;
        this.withCard = withCard;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            System.err.println("Arguments: profile (a, b or hard), records, seed, folder, and kk if wanted");
            System.exit(2);
        }
        var started = System.nanoTime();
        var folder = Path.of(arguments[3]);
        var people = new GeneratePeople(
                        Profile.of(arguments[0]),
                        Long.parseLong(arguments[1]),
                        Long.parseLong(arguments[2]),
                        arguments.length > 4 && arguments[4].equals("kk"))
                .into(folder);
        System.out.printf(
                Locale.ROOT,
                "%s: %s records of %d people in %.1f s%n",
                folder,
                arguments[1],
                people,
                (System.nanoTime() - started) / 1e9);
    }

    /** Answers how many people the records are of. */
    long into(Path folder) throws IOException {
        Files.createDirectories(folder);
        var rows = new ShuffledRows(records, Dice.of(seed, 3), folder);
        var people = draw(rows);
        try (var list = new BufferedOutputStream(Files.newOutputStream(folder.resolve("people.csv")), 1 << 18);
                var truth = new BufferedOutputStream(Files.newOutputStream(folder.resolve("truth.csv")), 1 << 18)) {
            list.write(ascii(HEADER + (withCard ? ",kk\n" : "\n")));
            truth.write(ascii("id,entity\n"));
            rows.forEach(new Numbered(list, truth)::write);
        }
        return people;
    }

    private long draw(ShuffledRows rows) throws IOException {
        var households = new Households(seed, (long) (records * PEOPLE_PER_RECORD));
        var clerk = profile.clerk(seed);
        var dice = Dice.of(seed, 4);
        var line = new StringBuilder();
        var people = 0L;
        var written = 0L;
        while (written < records) {
            var household = households.next();
            for (var person : household.members()) {
                if (written == records || dice.chance(NOT_IN_ANY_LIST)) {
                    continue;
                }
                people++;
                @Nullable WrittenRow row = null;
                for (var left = Math.min(lists(dice), records - written); left > 0; left--) {
                    row = clerk.write(household, person, row);
                    line.setLength(0);
                    line.append(people).append(',');
                    CsvText.append(line, cells(row));
                    rows.add(line);
                    written++;
                }
            }
        }
        return people;
    }

    private static int lists(Dice dice) {
        var roll = dice.unit();
        var lists = 1;
        while (roll >= IN_AT_MOST[lists - 1]) {
            lists++;
        }
        return lists;
    }

    private List<String> cells(WrittenRow row) {
        var cells = new ArrayList<>(List.of(
                row.nik(),
                row.name(),
                row.birthDate(),
                row.sex(),
                row.motherName(),
                row.address(),
                row.kelurahan(),
                row.phone()));
        if (withCard) {
            cells.add(row.card());
        }
        return cells;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes the person's number off the front of a row and puts the row's place in its stead. */
    private static final class Numbered {

        private final OutputStream list;
        private final OutputStream truth;
        private long id;

        Numbered(OutputStream list, OutputStream truth) {
            this.list = list;
            this.truth = truth;
        }

        void write(byte[] row, int from, int to) throws IOException {
            var comma = from;
            while (row[comma] != ',') {
                comma++;
            }
            var number = ascii(Long.toString(++id) + ",");
            list.write(number);
            list.write(row, comma + 1, to - comma - 1);
            truth.write(number);
            truth.write(row, from, comma - from);
            truth.write('\n');
        }
    }
}
