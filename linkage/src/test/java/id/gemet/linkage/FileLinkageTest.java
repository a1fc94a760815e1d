package id.gemet.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gemet.linkage.engine.Column;
import id.gemet.linkage.engine.ColumnType;
import id.gemet.linkage.engine.Confirmed;
import id.gemet.linkage.engine.KnownPair;
import id.gemet.linkage.engine.LinkModel;
import id.gemet.linkage.engine.LinkOptions;
import id.gemet.linkage.engine.Linkage;
import id.gemet.linkage.engine.Linked;
import id.gemet.linkage.engine.ModelGuess;
import id.gemet.linkage.engine.NameCulture;
import id.gemet.linkage.engine.Pass;
import id.gemet.linkage.engine.Relation;
import id.gemet.linkage.engine.UnusableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole files on invented people; the floors are below what is measured. */
class FileLinkageTest {

    private static final long SEED = 20261126;
    private static final int RECORDS = 12_000;
    private static final int PEOPLE = 8_000;
    private static final String HEADER = "id,nik,name,birth_date,sex,kelurahan,mother,phone";

    @TempDir
    private Path folder;

    private final Map<String, Integer> personOf = new HashMap<>();
    private final List<String> lines = lines();

    @Test
    void learnsFromTheRecordsWhoIsWho() throws IOException, UnusableFile {
        var linked = link(write("list.csv", lines), 2);

        var clusters = clusters(linked);
        Map<String, List<String>> members = new HashMap<>();
        clusters.forEach((id, cluster) ->
                members.computeIfAbsent(cluster, none -> new ArrayList<>()).add(id));
        long found = 0;
        long right = 0;
        for (var group : members.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    found++;
                    right += Objects.equals(personOf.get(group.get(i)), personOf.get(group.get(j))) ? 1 : 0;
                }
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / truePairs();
        System.out.printf("seed %d: cluster precision %.4f, recall %.4f%n", SEED, precision, recall);
        assertThat(precision).isGreaterThan(0.97);
        assertThat(recall).isGreaterThan(0.95);
    }

    @Test
    void neitherTheOrderOfRowsNorThreadsChangeAByte() throws IOException, UnusableFile {
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(SEED));

        var one = output(link(write("list.csv", lines), 1));
        var other = output(link(write("shuffled.csv", shuffled), 3));

        assertThat(one).isEqualTo(other).contains("left_id");
    }

    @Test
    void nobodyOfASourceWithoutDoublesIsLinkedWithinIt() throws IOException, UnusableFile {
        var twice = List.of(
                "1,3672011203850001,AHMAD SUBARI,1985-03-12,L,3672001001,SITI,0811222333",
                "2,3672011203850001,AHMAD SUBARI,1985-03-12,L,3672001001,SITI,0811222333");
        var list = new ArrayList<>(lines);
        list.replaceAll(line -> line.replaceFirst("^", "x"));
        list.addAll(twice);

        var alone = clusters(new Linkage(model(List.of("A")), LinkOptions.threads(2), (phase, outcome) -> {})
                .link(List.of(write("list.csv", list))));
        var together = clusters(link(write("list.csv", list), 2));

        assertThat(alone.get("1")).isNotEqualTo(alone.get("2"));
        assertThat(together.get("1")).isEqualTo(together.get("2"));
    }

    @Test
    void whatSomebodyKnowsOfAPairIsKept() throws IOException, UnusableFile {
        var list = new ArrayList<>(lines);
        list.addAll(List.of(
                "x1,3672011203850001,AHMAD SUBARI,1985-03-12,L,3672001001,SITI,0811222333",
                "x2,3672011203850001,AHMAD SUBARI,1985-03-12,L,3672001001,SITI,0811222333",
                "y1,,BAMBANG,1971-05-02,L,3672001001,MINAH,",
                "y2,,YANTI,1990-11-30,P,3672001002,ROHANI,"));
        var known = List.of(new KnownPair("x1", "x2", false), new KnownPair("y1", "y2", true));

        var clusters = clusters(
                new Linkage(model(List.of()), new LinkOptions(Optional.empty(), known, 2), (phase, outcome) -> {})
                        .link(List.of(write("list.csv", list))));

        assertThat(clusters.get("x1")).isNotEqualTo(clusters.get("x2"));
        assertThat(clusters.get("y1")).isEqualTo(clusters.get("y2"));
    }

    @Test
    void twoConfirmedNumbersAreNeverOnePerson() throws IOException, UnusableFile {
        var list = new ArrayList<>(lines);
        list.replaceAll(line -> line + ",");
        list.addAll(List.of(
                "x1,3672011203850001,AHMAD SUBARI,1985-03-12,L,3672001001,SITI,0811222333,ya",
                "x2,3672011203850002,AHMAD SUBARI,1985-03-12,L,3672001001,SITI,0811222333,ya",
                "y1,3672011203860001,BUDI SUTRISNO,1986-03-12,L,3672001001,SITI,0811222444,ya",
                "y2,3672011203860002,BUDI SUTRISNO,1986-03-12,L,3672001001,SITI,0811222444,tidak"));
        var model = model(List.of(), Optional.of(new Confirmed("nik", "seen")));

        var clusters = clusters(new Linkage(model, LinkOptions.threads(2), (phase, outcome) -> {})
                .link(List.of(write("list.csv", HEADER + ",seen", list))));

        assertThat(clusters.get("x1")).isNotEqualTo(clusters.get("x2"));
        assertThat(clusters.get("y1")).isEqualTo(clusters.get("y2"));
    }

    @Test
    void parametersLearntOnceGiveTheSameLinksAgain() throws IOException, UnusableFile {
        var file = write("list.csv", lines);
        var first = link(file, 2);

        var again = new Linkage(
                        model(List.of()),
                        new LinkOptions(Optional.of(first.parameters()), List.of(), 2),
                        (phase, outcome) -> {})
                .link(List.of(file));

        assertThat(output(again)).isEqualTo(output(first));
    }

    @Test
    void plantedCopiesAreFoundAndChangeNothing() throws IOException, UnusableFile {
        var linked = link(write("list.csv", lines), 2);

        var recall = linked.plantedRecall();

        System.out.printf(
                "planted recall %.4f of %d%n",
                recall.all().share(), recall.all().planted());
        assertThat(recall.all().planted()).isEqualTo(RECORDS / 20);
        assertThat(recall.all().share()).isGreaterThan(0.95);
        assertThat(recall.byDamage()).containsKey("day and month swapped");
        assertThat(clusters(linked)).hasSize(RECORDS);
    }

    /** All records of one person are far away from this model's passes, so it must say that it is blind. */
    @Test
    void plantedCopiesShowWhatAModelCannotSee() throws IOException, UnusableFile {
        var blind = plain(
                List.of(new Column("name", ColumnType.NAME), new Column("sex", ColumnType.CATEGORY)),
                List.of(Pass.of("name", "sex")));

        var linked = new Linkage(blind, LinkOptions.threads(2), (phase, outcome) -> {})
                .link(List.of(write("list.csv", lines)));

        assertThat(linked.plantedRecall().all().share()).isLessThan(0.5);
    }

    /** A suburb has one postcode: both agreeing is one agreement. */
    @Test
    void columnsThatHangTogetherAreFound() throws IOException, UnusableFile {
        var random = new Random(SEED);
        var list = new ArrayList<String>();
        for (int i = 0; i < 4_000; i++) {
            int suburb = random.nextInt(300);
            list.add("%d,N%dA%d,S%d,%d,%04d-%02d-%02d"
                    .formatted(
                            i,
                            random.nextInt(900),
                            random.nextInt(900),
                            suburb,
                            2000 + suburb,
                            1930 + random.nextInt(70),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28)));
        }
        var model = plain(
                List.of(
                        new Column("name", ColumnType.NAME),
                        new Column("suburb", ColumnType.CATEGORY),
                        new Column("postcode", ColumnType.IDENTIFIER),
                        new Column("born", ColumnType.DATE)),
                List.of(Pass.of("name"), Pass.of("born")));

        var linked = new Linkage(model, LinkOptions.threads(2), (phase, outcome) -> {})
                .link(List.of(write("list.csv", "id,name,suburb,postcode,born", list)));

        assertThat(linked.parameters().relations())
                .extracting(Relation::shares)
                .containsExactly(List.of("suburb", "postcode"));
    }

    @Test
    void neighboursInSortedOrderMeet() throws IOException, UnusableFile {
        var list = List.of("a,ANDERSEN,X", "b,ANDERSON,X", "c,ANDERSSON,Y", "d,BRANDT,X", "e,ZIMMER,X", "f,,X");
        var model = plain(
                List.of(new Column("name", ColumnType.NAME), new Column("town", ColumnType.CATEGORY)),
                List.of(Pass.of("town", "name.near")));

        var linked = new Linkage(model, LinkOptions.threads(1), (phase, outcome) -> {})
                .link(List.of(write("list.csv", "id,name,town", list)));

        // four of one town with a name: all six pairs; the copies planted beside them are not counted
        assertThat(linked.pairsCompared()).isEqualTo(6);
    }

    @Test
    void namesInOtherScriptsAreTold() throws IOException, UnusableFile {
        var list = new ArrayList<String>();
        var random = new Random(SEED);
        for (int i = 0; i < 600; i++) {
            list.add("%d,%s %s,%d".formatted(i, cyrillic(random), cyrillic(random), 1900 + random.nextInt(90)));
        }
        list.add("x1,Соколова Анна,1931");
        list.add("x2,СОКОЛОВА Анна,1931");
        list.add("y1,Соколова Анна,1955");
        list.add("y2,Морозова Вера,1955");
        var model = plain(
                List.of(new Column("name", ColumnType.NAME), new Column("born", ColumnType.CATEGORY)),
                List.of(Pass.of("born")));

        var clusters = clusters(new Linkage(model, LinkOptions.threads(2), (phase, outcome) -> {})
                .link(List.of(write("list.csv", "id,name,born", list))));

        assertThat(clusters.get("x1")).isEqualTo(clusters.get("x2"));
        assertThat(clusters.get("y1")).isNotEqualTo(clusters.get("y2"));
    }

    private static String cyrillic(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            word.append((char) ('а' + random.nextInt(32)));
        }
        return word.toString();
    }

    @Test
    void bitsOfAPairAddUp() throws IOException, UnusableFile {
        var linked = link(write("list.csv", lines), 2);

        for (var pair : linked.doubtful(20)) {
            double sum = pair.priorBits() + pair.relationBits();
            for (var column : pair.columns()) {
                sum += column.bits();
            }
            assertThat(sum).isCloseTo(pair.bits(), within(1e-6));
            assertThat(pair.relationBits()).isLessThan(1e-3);
        }
    }

    @Test
    void guessesAModelThatFindsTheCopies() throws IOException, UnusableFile {
        var file = write("list.csv", lines);

        var guess = ModelGuess.of(List.of(file), new IndonesianNames());

        assertThat(guess.id()).contains("id");
        assertThat(guess.columns())
                .extracting(Column::type)
                .containsExactly(
                        ColumnType.NIK,
                        ColumnType.NAME,
                        ColumnType.DATE,
                        ColumnType.CATEGORY,
                        ColumnType.CATEGORY,
                        ColumnType.NAME,
                        ColumnType.PHONE);
    }

    @Test
    void aModelOfTwoFilesHasTheColumnsOfBoth() throws IOException, UnusableFile {
        var one = write("one.csv", "id,title,year,price", List.of("1,alpha beta,1999,3", "2,gamma delta,2001,4"));
        var other = write("other.csv", "id,title,year,maker", List.of("1,alpha beta,1999,x", "2,gamma,2001,y"));

        var guess = ModelGuess.of(List.of(one, other), NameCulture.PLAIN);

        assertThat(guess.columns()).extracting(Column::name).containsExactly("title", "year");
    }

    @Test
    void aColumnMayHaveAnotherNameInTheOtherFile() throws IOException, UnusableFile {
        var list = new ArrayList<>(lines);
        var renamed = HEADER.replace("name", "nama");
        list.replaceAll(line -> "z" + line);
        var names = new IndonesianNames();
        var model = plain(
                List.of(
                        new Column("name|nama", ColumnType.NAME, names),
                        new Column("birth_date", ColumnType.DATE),
                        new Column("nik", ColumnType.NIK)),
                List.of(Pass.of("nik"), Pass.of("birth_date", "name|nama.token")));

        var linked = new Linkage(model, LinkOptions.threads(2), (phase, outcome) -> {})
                .link(List.of(write("one.csv", lines), write("other.csv", renamed, list)));

        assertThat(linked.records()).isEqualTo(2 * RECORDS);
        assertThat(linked.clusters()).isLessThan(RECORDS);
    }

    @Test
    void saysWhereALineIsRagged() throws IOException {
        var ragged = write("list.csv", List.of(lines.get(0), "2,1,ANI"));

        assertThatThrownBy(() -> link(ragged, 1))
                .isInstanceOf(UnusableFile.class)
                .hasMessage("list.csv, line 3: 3 cells where the header has 8; mend the line, or quote cells that hold"
                        + " the delimiter.");
    }

    @Test
    void refusesAnIdThatStandsTwice() throws IOException {
        var twice = write("list.csv", List.of(lines.get(0), lines.get(1), lines.get(0)));

        assertThatThrownBy(() -> link(twice, 1)).hasMessageContaining("records 1 and 3 have the same id");
    }

    private Linked link(Path file, int threads) throws IOException, UnusableFile {
        return new Linkage(model(List.of()), LinkOptions.threads(threads), (phase, outcome) -> {}).link(List.of(file));
    }

    /** Without sources, confirmed numbers and relations. */
    private static LinkModel plain(List<Column> columns, List<Pass> passes) {
        return new LinkModel(
                Optional.of("id"), Optional.empty(), List.of(), Optional.empty(), columns, passes, List.of());
    }

    private static LinkModel model(List<String> uniqueSources) {
        return model(uniqueSources, Optional.empty());
    }

    private static LinkModel model(List<String> uniqueSources, Optional<Confirmed> confirmed) {
        var names = new IndonesianNames();
        return new LinkModel(
                Optional.of("id"),
                Optional.empty(),
                uniqueSources,
                confirmed,
                List.of(
                        new Column("nik", ColumnType.NIK),
                        new Column("name", ColumnType.NAME, names),
                        new Column("birth_date", ColumnType.DATE),
                        new Column("sex", ColumnType.CATEGORY),
                        new Column("kelurahan", ColumnType.CATEGORY),
                        new Column("mother", ColumnType.NAME, names),
                        new Column("phone", ColumnType.PHONE)),
                List.of(
                        Pass.of("nik"),
                        Pass.of("nik.head"),
                        Pass.of("birth_date", "name.token"),
                        Pass.of("name", "kelurahan"),
                        Pass.of("name", "birth_date.head"),
                        Pass.of("phone", "name.token"),
                        Pass.of("mother", "name.rare")),
                List.of(
                        new Relation("household", List.of("kelurahan", "mother", "phone", "nik")),
                        new Relation("twins", List.of("kelurahan", "mother", "phone", "nik", "birth_date"))));
    }

    private Path write(String name, List<String> rows) throws IOException {
        return write(name, HEADER, rows);
    }

    private Path write(String name, String header, List<String> rows) throws IOException {
        return Files.writeString(
                folder.resolve(name), header + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }

    private static Map<String, String> clusters(Linked linked) throws IOException, UnusableFile {
        var out = new ByteArrayOutputStream();
        linked.writeClusters(out);
        Map<String, String> clusters = new HashMap<>();
        out.toString(StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            int comma = line.indexOf(',');
            clusters.put(line.substring(0, comma), line.substring(comma + 1));
        });
        return clusters;
    }

    private static String output(Linked linked) throws IOException, UnusableFile {
        var out = new ByteArrayOutputStream();
        linked.writePairs(out, 0.01, true);
        linked.writeClusters(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        var city = InventedPeople.ofSeed(SEED, PEOPLE);
        var random = new Random(SEED);
        var damage = new Damage(random, city);
        var rows = new ArrayList<String>();
        for (int i = 0; i < RECORDS; i++) {
            int person = i < PEOPLE ? i : random.nextInt(PEOPLE);
            var written = damage.rewritten(person, i);
            personOf.put(String.valueOf(i), person);
            rows.add(String.join(
                    ",",
                    String.valueOf(i),
                    written.nik(),
                    written.name().replace(",", " "),
                    written.birthDate() == 0 ? "" : String.valueOf(written.birthDate()),
                    written.sex() == 0 ? "" : String.valueOf(written.sex()),
                    written.kelurahan(),
                    written.motherName().replace(",", " "),
                    written.phone()));
        }
        return rows;
    }

    private long truePairs() {
        Map<Integer, Integer> records = new HashMap<>();
        personOf.values().forEach(person -> records.merge(person, 1, Integer::sum));
        return records.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
    }
}
