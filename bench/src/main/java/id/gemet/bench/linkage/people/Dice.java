package id.gemet.bench.linkage.people;

import java.util.List;

/** Random numbers that a seed alone decides, on any machine and any JDK (SplitMix64). */
public final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long seed) {
        state = seed;
    }

    /** Another stream for a part of the work, so that a change in one part leaves the others as they were. */
    public static Dice of(long seed, long part) {
        return new Dice(mixed(seed + mixed(part * GOLDEN_GAMMA + 1)));
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    private static long mixed(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below the bound. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From the least to the most, both possible. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double probability) {
        return unit() < probability;
    }

    public <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    public String oneOf(String... values) {
        return values[below(values.length)];
    }
}
