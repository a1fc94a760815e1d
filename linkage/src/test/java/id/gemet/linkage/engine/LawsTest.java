package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must hold for any records: drawn anew each time, the seed is in the message. */
class LawsTest {

    private static final int RECORDS = 3_000;
    private static final double ROUNDING = 1e-9;
    private static final LinkModel MODEL = new LinkModel(
            Optional.of("id"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(
                    new Column("name", ColumnType.NAME),
                    new Column("number", ColumnType.IDENTIFIER),
                    new Column("born", ColumnType.DATE),
                    new Column("town", ColumnType.CATEGORY),
                    new Column("street", ColumnType.TEXT),
                    new Column("height", ColumnType.NUMBER)),
            List.of(Pass.of("number"), Pass.of("born", "town"), Pass.of("name", "town"), Pass.of("street", "town")),
            List.of());

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Workers workers = new Workers(2);
    private final Records records = records();
    private final Comparisons comparisons = new Comparisons(records);

    @Test
    void comparisonIsTheSameFromEitherSide() {
        for (int i = 0; i < 20_000; i++) {
            int a = random.nextInt(RECORDS);
            int b = random.nextInt(100) < 50 ? a : random.nextInt(RECORDS);
            for (int c = 0; c < records.columns; c++) {
                var field = comparisons.fields[c];
                assertThat(field.compare(records.cell(a, c), records.cell(b, c)))
                        .as("seed %d, column %d", seed, c)
                        .isEqualTo(field.compare(records.cell(b, c), records.cell(a, c)));
            }
        }
    }

    /** Among values of one rarity: a rare surname with a slip may say more than a common one. */
    @Test
    void nothingIsMoreLikeARecordThanItsCopy() throws UnusableFile {
        var learnt = learnt();
        var rarityAside = new Parameters(
                learnt.columns(),
                learnt.relations(),
                learnt.levels(),
                learnt.priors(),
                new double[records.columns][FieldComparison.LEVELS]);
        var scoring = new Scoring(rarityAside, comparisons.strongLevels());
        for (int i = 0; i < 20_000; i++) {
            int a = random.nextInt(RECORDS);
            int b = random.nextInt(RECORDS);
            assertThat(weight(scoring, a, a))
                    .as("seed %d, records %d and %d", seed, a, b)
                    .isGreaterThanOrEqualTo(weight(scoring, a, b) - ROUNDING);
        }
    }

    @Test
    void aMissingValueSaysNothing() throws UnusableFile {
        var scoring = new Scoring(learnt(), comparisons.strongLevels());
        double before = new Weigher(scoring).weight(0, 0);

        assertThat(before).as("seed %d", seed).isCloseTo(scoring.priorBits(), within(0.01));
        for (int c = 0; c < records.columns; c++) {
            assertThat(scoring.bits(c, 0, 0)).isZero();
        }
    }

    @Test
    void noIterationMakesTheRecordsLessLikely() throws UnusableFile {
        var maximisation = maximisation();
        double before = maximisation.logLikelihood();
        for (int iteration = 0; iteration < 25; iteration++) {
            maximisation.iterate();
            double after = maximisation.logLikelihood();
            assertThat(after)
                    .as("seed %d, iteration %d", seed, iteration)
                    .isGreaterThanOrEqualTo(before - 1e-6 * Math.abs(before));
            before = after;
        }
    }

    @Test
    void aSampleOfPairsIsPartOfThemAndTheSameAgain() throws UnusableFile {
        var pairs = new Blocking(records, 1e7, workers).candidates()[0];
        long[] numbers = LongStream.range(0, pairs.size).toArray();
        var all = new Linkage.Compared(pairs, numbers, numbers);

        var sample = all.sample(pairs.size / 3);

        assertThat(sample.candidates().size)
                .as("seed %d", seed)
                .isBetween(pairs.size / 4, pairs.size / 2)
                .isEqualTo(all.sample(pairs.size / 3).candidates().size);
        for (int i = 0; i < sample.candidates().size; i++) {
            int pair = (int) sample.patterns()[i];
            assertThat(sample.candidates().pairs[i]).isEqualTo(pairs.pairs[pair]);
            assertThat(sample.candidates().passes[i]).isEqualTo(pairs.passes[pair]);
        }
        assertThat(all.sample(pairs.size)).isSameAs(all);
    }

    private double weight(Scoring scoring, int a, int b) {
        long[] pattern = new long[1];
        long[] surprises = new long[1];
        comparisons.compare(a, b, pattern, surprises);
        return new Weigher(scoring).weight(pattern[0], surprises[0]);
    }

    private Parameters learnt() throws UnusableFile {
        var pairs = new Blocking(records, 1e7, workers).candidates()[0];
        long[] patterns = new long[pairs.size];
        long[] surprises = new long[pairs.size];
        comparisons.compare(pairs, 0, pairs.size, patterns, surprises);
        return new Estimation(
                        MODEL,
                        records,
                        new Strangers(records, workers),
                        new Linkage.Compared(pairs, patterns, surprises),
                        1,
                        new long[0],
                        workers)
                .estimate()
                .parameters();
    }

    private Maximisation maximisation() throws UnusableFile {
        var pairs = new Blocking(records, 1e7, workers).candidates()[0];
        long[] patterns = new long[pairs.size];
        comparisons.compare(pairs, 0, pairs.size, patterns, new long[pairs.size]);
        var strangers = new Strangers(records, workers);
        var passes = new PatternCounts[MODEL.passes().size()];
        for (int pass = 0; pass < passes.length; pass++) {
            passes[pass] = PatternCounts.of(pairs, patterns, 1 << pass, Estimation.columnsKept(MODEL, pass));
        }
        return new Maximisation(
                MODEL,
                comparisons.fields,
                strangers.levels(new double[strangers.pairs.patterns.length]),
                passes,
                new Workers(2));
    }

    private Records records() {
        var text = new StringBuilder("id,name,number,born,town,street,height\n");
        for (int i = 0; i < RECORDS; i++) {
            int person = random.nextInt(RECORDS / 2);
            var of = new Random(seed + person);
            text.append(i)
                    .append(',')
                    .append(slip(word(of) + " " + word(of)))
                    .append(',')
                    .append(slip(Integer.toString(10_000_000 + of.nextInt(90_000_000))))
                    .append(',')
                    .append("%04d-%02d-%02d".formatted(1940 + of.nextInt(60), 1 + of.nextInt(12), 1 + of.nextInt(28)))
                    .append(",T")
                    .append(of.nextInt(20))
                    .append(',')
                    .append(slip(word(of) + " " + word(of) + " " + of.nextInt(90)))
                    .append(',')
                    .append(random.nextInt(10) == 0 ? "" : Integer.toString(150 + of.nextInt(40)))
                    .append('\n');
        }
        try {
            var file = DelimitedFile.of("drawn.csv", text.toString().getBytes(StandardCharsets.UTF_8), new Workers(2));
            return new Encoder(MODEL, List.of(file), workers).encode();
        } catch (UnusableFile refused) {
            throw new AssertionError(refused);
        }
    }

    private String slip(String written) {
        int at = random.nextInt(written.length());
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> written.substring(0, at) + written.substring(at + 1);
            case 2 -> written.substring(0, at) + (char) (written.charAt(at) + 1) + written.substring(at + 1);
            default -> written;
        };
    }

    private static String word(Random of) {
        var word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + of.nextInt(i % 2 == 0 ? 20 : 5)));
        }
        return word.toString();
    }
}
