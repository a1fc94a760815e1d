package id.gemet.shared;

/** Whole rupiah. There are no smaller units in this domain, so there is nothing to round. */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    public Rupiah times(long count) {
        return new Rupiah(Math.multiplyExact(amount, count));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** As written in Indonesia: Rp16.800, no space, no decimals. */
    @Override
    public String toString() {
        return (amount < 0 ? "-Rp" : "Rp")
                + String.format(java.util.Locale.ROOT, "%,d", Math.abs(amount)).replace(',', '.');
    }
}
