package id.gemet.coverage.worker;

import java.util.Arrays;

/** What the insurer pays a child at school after a participant's death, in rupiah (PP 82/2019). Rule R-605. */
enum Scholarship {
    /** Kindergarten and primary school. */
    PRIMARY(1_500_000, 8),
    JUNIOR(2_000_000, 3),
    SENIOR(3_000_000, 3),
    UNIVERSITY(12_000_000, 5);

    private static final int CHILDREN_MOST = 2;

    private final long yearly;
    private final int yearsMost;

    Scholarship(long yearly, int yearsMost) {
        this.yearly = yearly;
        this.yearsMost = yearsMost;
    }

    /** For two children from the first class to the last. */
    static long most() {
        return CHILDREN_MOST
                * Arrays.stream(values())
                        .mapToLong(stage -> stage.yearly * stage.yearsMost)
                        .sum();
    }
}
