package id.gemet.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed gives the same throws on every machine. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A die of its own for a named purpose, so that one more throw there shifts nothing elsewhere. */
    static Dice of(long seed, String purpose) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        var days = (int) (last.toEpochDay() - first.toEpochDay());
        return first.plusDays(random.nextInt(days + 1));
    }

    String digits(int count) {
        var digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + below(10)));
        }
        return digits.toString();
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            var other = below(i + 1);
            var kept = list.get(i);
            list.set(i, list.get(other));
            list.set(other, kept);
        }
    }
}
