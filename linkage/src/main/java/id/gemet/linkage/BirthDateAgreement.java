package id.gemet.linkage;

/** How two birth dates agree, each as yyyymmdd or 0 for unknown. */
public enum BirthDateAgreement implements Level {
    EXACT,
    /** Day and month changed places. */
    SWAPPED,
    /** The same year, and one of them is 1 January, which is often written when only the year is known. */
    YEAR_ONLY,
    /** One of day, month and year differs. */
    ONE_PART,
    TWO_PARTS,
    DIFFERENT,
    MISSING;

    private static final int FIRST_OF_JANUARY = 101;

    static BirthDateAgreement between(int a, int b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        int dayAndMonthA = a % 10000;
        int dayAndMonthB = b % 10000;
        boolean sameYear = a / 10000 == b / 10000;
        if (sameYear && (dayAndMonthA == FIRST_OF_JANUARY || dayAndMonthB == FIRST_OF_JANUARY)) {
            return YEAR_ONLY;
        }
        if (a == b) {
            return EXACT;
        }
        boolean sameMonth = dayAndMonthA / 100 == dayAndMonthB / 100;
        boolean sameDay = dayAndMonthA % 100 == dayAndMonthB % 100;
        if (sameYear && dayAndMonthA / 100 == dayAndMonthB % 100 && dayAndMonthA % 100 == dayAndMonthB / 100) {
            return SWAPPED;
        }
        int agreeing = (sameYear ? 1 : 0) + (sameMonth ? 1 : 0) + (sameDay ? 1 : 0);
        return agreeing == 2 ? ONE_PART : agreeing == 1 ? TWO_PARTS : DIFFERENT;
    }
}
