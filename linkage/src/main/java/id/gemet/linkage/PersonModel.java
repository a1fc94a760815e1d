package id.gemet.linkage;

import id.gemet.linkage.LinkDecision.ClericalReview;
import id.gemet.linkage.LinkDecision.Match;
import id.gemet.linkage.LinkDecision.NonMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Weighs whether two records are one person, after Fellegi and Sunter, "A theory for record linkage", JASA 1969.
 *
 * <p>Each field agrees to some {@link Level}. With m the probability of that level if the records are one person, and u
 * the probability if they are two, the field contributes log2(m/u) bits; fields are taken as independent, so bits add
 * up. A missing value contributes nothing. Three refinements matter here:
 *
 * <ul>
 *   <li>Where the agreeing value is known to be rare or common, u is its share of the population times a factor for the
 *       level (Winkler 1989), also if the agreement is only near.
 *   <li>Two people may be strangers, of one household, or twins, and u differs (see {@link Relation}). The evidence
 *       against each is summed separately; as the odds of the three add, the total lies just below the least of them.
 *       This is how a shared mother, telephone and address stop counting once a household explains them.
 *   <li>Two different NIKs that no slip explains are never more than a case for a person to decide, nor are names
 *       without a token in common; one NIK on two records is never less.
 * </ul>
 *
 * <p>The probabilities are a table, {@code indonesia/person-model.csv}, with reasons. Thresholds are for lists and
 * registries of a city, up to about a million people; the pairs grow with the square of that.
 */
@SuppressWarnings("EnumOrdinal") // the hot path: arrays by field and level
public final class PersonModel {

    static final double REVIEW_BITS_MIN = 12;
    private static final double MATCH_BITS_MIN = 17.5;

    private static final double ROUNDING = 1e-6;
    private static final Relation[] RELATIONS = Relation.values();
    private static final PersonModel INDONESIAN = new PersonModel(Table.read("indonesia/person-model.csv").stream()
            .map(LevelRates::of)
            .toList());

    private final List<LevelRates> rates;
    private final LevelWeight[][] weights = new LevelWeight[Field.values().length][];

    /** The most that an agreement of the mothers can add, by relation. */
    private final double[] motherBitsMax = new double[RELATIONS.length];

    PersonModel(List<LevelRates> rates) {
        this.rates = List.copyOf(rates);
        for (var field : Field.values()) {
            weights[field.ordinal()] = new LevelWeight[field.levels().length];
            Arrays.fill(weights[field.ordinal()], LevelWeight.NEUTRAL);
        }
        for (var rate : rates) {
            weights[rate.field().ordinal()][rate.level().ordinal()] = rate.weight();
        }
        for (var relation : Relation.values()) {
            for (var weight : weights[Field.MOTHER.ordinal()]) {
                double bits = weight.bits(relation, Comparison.MOTHER_SURPRISE_MAX);
                motherBitsMax[relation.ordinal()] = Math.max(motherBitsMax[relation.ordinal()], bits);
            }
        }
    }

    public static PersonModel indonesian() {
        return INDONESIAN;
    }

    /** One that {@link #table} wrote. */
    public static PersonModel parse(String table) {
        return new PersonModel(
                table.lines().map(line -> LevelRates.of(line.split(",", -1))).toList());
    }

    /** Field, level and the four probabilities, a line each. */
    public String table() {
        return rates.stream().map(LevelRates::toString).collect(Collectors.joining("\n"));
    }

    /** This model as the labels would have it; see {@link Learning} for what they can and can't tell. */
    public PersonModel learnedFrom(List<Label> labels) {
        return new PersonModel(new Learning(this, labels).rates(rates));
    }

    public LevelWeight weight(Field field, Level level) {
        return weights[field.ordinal()][level.ordinal()];
    }

    public LinkDecision decide(AgreementPattern pattern) {
        return decide(pattern.comparison());
    }

    /** What each field adds; the bits sum up to the weight of the pair. */
    public List<Evidence> explain(AgreementPattern pattern) {
        return explain(pattern.comparison());
    }

    /** Knows nothing of how common the values are; an index or a list of people knows better. */
    public LinkDecision decide(Person a, Person b) {
        var nobody = Population.unknown();
        return decide(Comparison.of(nobody.encode(a), nobody.encode(b), nobody));
    }

    /** What each field adds; the bits sum up to the weight of the pair. */
    public List<Evidence> explain(Person a, Person b) {
        var nobody = Population.unknown();
        return explain(Comparison.of(nobody.encode(a), nobody.encode(b), nobody));
    }

    LinkDecision decide(Comparison pair) {
        var weight = new MatchWeight(bits(pair));
        boolean contradicted = pair.nik() == NikDistance.DIFFERENT || pair.name() == NameAgreement.DIFFERENT;
        if (weight.bits() >= MATCH_BITS_MIN && !contradicted) {
            return new Match(weight);
        }
        return weight.bits() >= REVIEW_BITS_MIN || pair.nik() == NikDistance.EXACT
                ? new ClericalReview(weight)
                : new NonMatch(weight);
    }

    /** Whether even the best agreement of the mothers, which the pair counts as missing yet, would leave two people. */
    boolean isOutOfReach(Comparison pair) {
        double reach = Double.POSITIVE_INFINITY;
        for (int relation = 0; relation < RELATIONS.length; relation++) {
            reach = Math.min(reach, against(pair, RELATIONS[relation]) + motherBitsMax[relation]);
        }
        return reach < REVIEW_BITS_MIN - ROUNDING && pair.nik() != NikDistance.EXACT;
    }

    double bits(Comparison pair) {
        double strangers = against(pair, Relation.STRANGERS);
        double household = against(pair, Relation.HOUSEHOLD);
        double twins = against(pair, Relation.TWINS);
        return leastOf(leastOf(strangers, household), twins);
    }

    List<Evidence> explain(Comparison pair) {
        var evidence = new ArrayList<Evidence>();
        double strangers = 0;
        for (int field = 0; field < pair.levels().length; field++) {
            double bits = bits(pair, field, Relation.STRANGERS);
            strangers += bits;
            double surprise =
                    weight(Field.values()[field], pair.levels()[field]).byFrequency() ? pair.surprises()[field] : 0;
            evidence.add(new Evidence(Field.values()[field], pair.levels()[field], bits, surprise));
        }
        boolean likelierTwins = against(pair, Relation.TWINS) < against(pair, Relation.HOUSEHOLD);
        var relation = likelierTwins ? RelationAgreement.TWINS : RelationAgreement.HOUSEHOLD;
        evidence.add(new Evidence(Field.RELATION, relation, bits(pair) - strangers, 0));
        return List.copyOf(evidence);
    }

    double against(Comparison pair, Relation relation) {
        double bits = relation.rarity;
        for (int field = 0; field < pair.levels().length; field++) {
            bits += bits(pair, field, relation);
        }
        return bits;
    }

    private double bits(Comparison pair, int field, Relation relation) {
        return weights[field][pair.levels()[field].ordinal()].bits(relation, pair.surprises()[field]);
    }

    /** -log2(2^-a + 2^-b): odds of alternatives add. */
    private static double leastOf(double a, double b) {
        double least = Math.min(a, b);
        double distance = Math.abs(a - b);
        return distance > 20 ? least : least - Math.log1p(Math.pow(2, -distance)) / Math.log(2);
    }
}
