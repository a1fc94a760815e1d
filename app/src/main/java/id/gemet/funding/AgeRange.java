package id.gemet.funding;

/** Ages in years, both ends included, as reached in the year of the first month that is paid for. */
public record AgeRange(int from, int through) {

    public static final int OLDEST = 120;

    public AgeRange {
        if (from < 0 || through < from || through > OLDEST) {
            throw new IllegalArgumentException("Ages from %d to %d".formatted(from, through));
        }
    }

    boolean contains(int age) {
        return from <= age && age <= through;
    }
}
