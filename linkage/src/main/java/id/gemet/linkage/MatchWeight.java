package id.gemet.linkage;

/** Evidence that two records are one person, in bits: each bit doubles the odds, a negative one halves them. */
public record MatchWeight(double bits) implements Comparable<MatchWeight> {

    @Override
    public int compareTo(MatchWeight other) {
        return Double.compare(bits, other.bits);
    }
}
