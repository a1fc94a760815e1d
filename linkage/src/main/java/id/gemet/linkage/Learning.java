package id.gemet.linkage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Rates as labels would have them, the present ones counting as so many labels more.
 *
 * <p>Pairs that people decide on were chosen for looking alike. They tell how one person's records differ, and how
 * members of a household and twins do, each pair counted for those relations as far as the present model believes in
 * them. They say nothing about strangers in general, whose rates stay as they are. Nor do they show two records of one
 * NIK, which a registry keeps as one worker: the rates of those levels stay, and the others share what remains.
 */
@SuppressWarnings("EnumOrdinal") // arrays by field, as in Comparison
final class Learning {

    /** How many labels the present rates are worth. */
    static final double PRESENT_PAIRS = 50;

    private final Map<Field, Map<Level, Counts>> byField = new EnumMap<>(Field.class);

    private static final class Counts {
        double match;
        double household;
        double twins;
    }

    Learning(PersonModel model, List<Label> labels) {
        for (var label : labels) {
            count(model, label);
        }
    }

    private void count(PersonModel model, Label label) {
        var pair = label.pattern().comparison();
        double strangers = Math.pow(2, -model.against(pair, Relation.STRANGERS));
        double household = Math.pow(2, -model.against(pair, Relation.HOUSEHOLD));
        double twins = Math.pow(2, -model.against(pair, Relation.TWINS));
        double all = strangers + household + twins;
        for (int field = 0; field < pair.levels().length; field++) {
            var counted = of(Field.values()[field], pair.levels()[field]);
            if (label.same()) {
                counted.match++;
            } else {
                counted.household += household / all;
                counted.twins += twins / all;
            }
        }
    }

    private Counts of(Field field, Level level) {
        return byField.computeIfAbsent(field, key -> new HashMap<>()).computeIfAbsent(level, key -> new Counts());
    }

    List<LevelRates> rates(List<LevelRates> present) {
        return present.stream()
                .map(rate -> isShown(rate) ? learned(rate, present) : rate)
                .toList();
    }

    private LevelRates learned(LevelRates rate, List<LevelRates> present) {
        var field = present.stream()
                .filter(each -> each.field() == rate.field() && isShown(each))
                .toList();
        return rate.with(
                share(rate, field, LevelRates::match, counts -> counts.match),
                share(rate, field, LevelRates::household, counts -> counts.household),
                share(rate, field, LevelRates::twins, counts -> counts.twins));
    }

    private double share(
            LevelRates rate,
            List<LevelRates> field,
            ToDoubleFunction<LevelRates> present,
            ToDoubleFunction<Counts> counted) {
        double whole = field.stream().mapToDouble(present).sum();
        double labels = field.stream()
                .mapToDouble(each -> counted.applyAsDouble(of(each.field(), each.level())))
                .sum();
        double here = counted.applyAsDouble(of(rate.field(), rate.level()));
        double now = present.applyAsDouble(rate);
        // (PRESENT_PAIRS * now + whole * here) / (PRESENT_PAIRS + labels), and exactly now without labels
        return now + (whole * here - now * labels) / (PRESENT_PAIRS + labels);
    }

    private static boolean isShown(LevelRates rate) {
        return rate.level() != NikDistance.EXACT && rate.level() != NikDistance.EQUAL_BUT_IMPOSSIBLE;
    }
}
