package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Chooses blocking passes for a file: each must be cheap, and together they must bring the records of one person together
 * whichever of their columns are damaged. Damage is drawn, and passes are taken one by one that find most of what the
 * others miss for the pairs they cost.
 */
final class PassGuess {

    /** A small file can afford more pairs for each of its records. */
    private static final double PAIRS_AFFORDED = 600_000;

    private static final double PAIRS_PER_RECORD_MIN = 2;
    private static final double PAIRS_PER_RECORD_MAX = 50;
    private static final int DEAR_PASSES_MAX = 3;
    private static final double COST_OF_A_PASS = 0.2;
    private static final int DAMAGES = 4_000;
    private static final double GAIN_MIN = 0.0015;
    /** The share of all links that a pass must add if it costs the most that one may; cheaper ones less. */
    private static final double WORTH = 0.018;

    private static final int PASSES_MAX = 24;
    private static final double WORST_INTACT = 0.3;

    private final Records records;
    private final PassCost cost;
    private final double pairsPerRecordMax;

    private record Choice(Pass pass, double pairsPerRecord, BitSet found) {}

    PassGuess(DelimitedFile file, List<Column> columns) throws UnusableFile {
        var any = List.of(new Pass(List.of(new KeyPart(columns.get(0).name(), KeyPart.Use.ALL))));
        var model =
                new LinkModel(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), columns, any, List.of());
        var workers = new Workers(Runtime.getRuntime().availableProcessors());
        this.records = new Encoder(model, List.of(file), workers).encode();
        this.cost = new PassCost(records);
        this.pairsPerRecordMax =
                Math.max(PAIRS_PER_RECORD_MIN, Math.min(PAIRS_PER_RECORD_MAX, PAIRS_AFFORDED / records.size));
    }

    List<Pass> passes() {
        var parts = parts();
        var damages = damages(parts);
        var choices = new ArrayList<Choice>();
        extend(List.of(), 0, parts, damages, choices);
        var passes = best(choices);
        return passes.isEmpty() ? List.of(new Pass(parts.subList(0, 1))) : passes;
    }

    private List<KeyPart> parts() {
        var parts = new ArrayList<KeyPart>();
        for (var column : records.model.columns()) {
            for (var use : uses(column.type())) {
                parts.add(new KeyPart(column.name(), use));
            }
        }
        return parts;
    }

    private static List<KeyPart.Use> uses(ColumnType type) {
        return switch (type) {
            case NAME -> List.of(KeyPart.Use.TOKEN, KeyPart.Use.ALL);
            case TEXT -> List.of(KeyPart.Use.TOKEN, KeyPart.Use.RARE);
            case NIK -> List.of(KeyPart.Use.ALL, KeyPart.Use.HEAD, KeyPart.Use.TAIL);
            case DATE -> List.of(KeyPart.Use.ALL, KeyPart.Use.HEAD);
            case IDENTIFIER, PHONE, CATEGORY, NUMBER -> List.of(KeyPart.Use.ALL);
        };
    }

    /**
     * For each part the draws in which it survives in both records of a pair: some pairs are nearly whole, some badly
     * damaged. A column's parts suffer together.
     */
    private List<BitSet> damages(List<KeyPart> parts) {
        var survived = new ArrayList<BitSet>();
        for (var part : parts) {
            int column = records.model.column(part.column());
            int filled = 0;
            for (int row = 0; row < cost.sample; row++) {
                filled += records.cell(row, column) == 0 ? 0 : 1;
            }
            double share = (double) filled / cost.sample;
            var severity = new Random(-1);
            var random = new Random(column);
            var draws = new BitSet(DAMAGES);
            for (int d = 0; d < DAMAGES; d++) {
                double intact = WORST_INTACT + (1 - WORST_INTACT) * severity.nextDouble();
                draws.set(
                        d,
                        random.nextDouble()
                                < share * share * (part.use() == KeyPart.Use.TOKEN ? Math.sqrt(intact) : intact));
            }
            survived.add(draws);
        }
        return survived;
    }

    /** Every combination of up to three columns that is cheap enough, and not more particular than needed. */
    private void extend(
            List<KeyPart> taken, int next, List<KeyPart> parts, List<BitSet> damages, List<Choice> choices) {
        for (int p = next; p < parts.size(); p++) {
            var part = parts.get(p);
            if (taken.stream().anyMatch(other -> other.column().equals(part.column()))) {
                continue;
            }
            var together = new ArrayList<>(taken);
            together.add(part);
            var pass = new Pass(together);
            double pairs = cost.pairsPerRecord(pass);
            if (pairs <= pairsPerRecordMax) {
                choices.add(new Choice(pass, pairs, found(together, parts, damages)));
            } else if (together.size() < 3) {
                extend(together, p + 1, parts, damages, choices);
            }
        }
    }

    private static BitSet found(List<KeyPart> together, List<KeyPart> parts, List<BitSet> damages) {
        var found = new BitSet(DAMAGES);
        found.set(0, DAMAGES);
        for (var part : together) {
            found.and(damages.get(parts.indexOf(part)));
        }
        return found;
    }

    private List<Pass> best(List<Choice> choices) {
        var passes = new ArrayList<Pass>();
        var found = new BitSet(DAMAGES);
        double spent = 0;
        while (passes.size() < PASSES_MAX) {
            Choice best = null;
            double bestGain = 0;
            for (var choice : choices) {
                var gained = (BitSet) choice.found.clone();
                gained.andNot(found);
                double gain = gained.cardinality() / (COST_OF_A_PASS * pairsPerRecordMax + choice.pairsPerRecord);
                boolean affordable = spent + choice.pairsPerRecord <= DEAR_PASSES_MAX * pairsPerRecordMax;
                double gainMin = Math.max(GAIN_MIN, WORTH * choice.pairsPerRecord / pairsPerRecordMax);
                if (affordable && gained.cardinality() >= gainMin * DAMAGES && gain > bestGain) {
                    best = choice;
                    bestGain = gain;
                }
            }
            if (best == null) {
                break;
            }
            passes.add(best.pass);
            found.or(best.found);
            spent += best.pairsPerRecord;
        }
        return passes;
    }
}
