package id.gemet.intake.judge;

import id.gemet.shared.Sex;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ways lists write the sex; {@code P} is read apart, because it may mean pria. */
final class SexText {

    private static final Map<String, Sex> WORDS = Map.ofEntries(
            Map.entry("l", Sex.MALE),
            Map.entry("lk", Sex.MALE),
            Map.entry("lki", Sex.MALE),
            Map.entry("laki", Sex.MALE),
            Map.entry("laki2", Sex.MALE),
            Map.entry("lakilaki", Sex.MALE),
            Map.entry("laklaki", Sex.MALE),
            Map.entry("pria", Sex.MALE),
            Map.entry("cowok", Sex.MALE),
            Map.entry("m", Sex.MALE),
            Map.entry("male", Sex.MALE),
            Map.entry("1", Sex.MALE),
            Map.entry("p", Sex.FEMALE),
            Map.entry("pr", Sex.FEMALE),
            Map.entry("prp", Sex.FEMALE),
            Map.entry("perempuan", Sex.FEMALE),
            Map.entry("prempuan", Sex.FEMALE),
            Map.entry("perempuwan", Sex.FEMALE),
            Map.entry("wanita", Sex.FEMALE),
            Map.entry("wnt", Sex.FEMALE),
            Map.entry("w", Sex.FEMALE),
            Map.entry("cewek", Sex.FEMALE),
            Map.entry("f", Sex.FEMALE),
            Map.entry("female", Sex.FEMALE),
            Map.entry("2", Sex.FEMALE));
    private static final Set<String> NOT_A_MARK = Set.of("0", "tidak", "false", "no", "n");

    private SexText() {}

    static Optional<Sex> read(String cell) {
        return Optional.ofNullable(WORDS.get(Written.key(cell)));
    }

    static boolean isLoneP(String cell) {
        return Written.key(cell).equals("p");
    }

    /** Anything but nothing counts as a tick: v, x, 1, √, L. */
    static boolean isTick(String cell) {
        var text = Written.trimmed(cell);
        return !text.isEmpty() && !text.equals("-") && !NOT_A_MARK.contains(Written.key(text));
    }
}
