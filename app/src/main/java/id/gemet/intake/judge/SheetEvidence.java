package id.gemet.intake.judge;

import id.gemet.shared.Sex;

/** What the rows of one sheet together say about how it was written; settles what one row alone cannot. */
final class SheetEvidence {

    private int numericNiks;
    private int numericNiksEndingInZero;
    private int dayFirst;
    private int monthFirst;
    private boolean headingSaysDayFirst;
    private boolean headingSaysMonthFirst;
    private boolean writesL;
    private boolean writesW;
    private int menWithP;
    private int womenWithP;

    void heading(String dateHeading) {
        var key = Written.key(dateHeading);
        headingSaysDayFirst = key.contains("ddmm") || key.contains("hhbb") || key.contains("tglbln");
        headingSaysMonthFirst = key.contains("mmdd") || key.contains("blntgl");
    }

    void count(NikReading nik) {
        if (nik.isSixteen() && nik.numeric()) {
            numericNiks++;
            numericNiksEndingInZero += nik.shortened() ? 1 : 0;
        }
    }

    void count(DateReading date, String nik) {
        switch (date) {
            case DateReading.Certain(var _, var order) -> count(order);
            case DateReading.TwoWays(var first, var second) -> {
                if (!nik.isEmpty() && BirthDates.agree(nik, first)) {
                    count(DateReading.Order.DAY_FIRST);
                } else if (!nik.isEmpty() && BirthDates.agree(nik, second)) {
                    count(DateReading.Order.MONTH_FIRST);
                }
            }
            case DateReading.Blank _, DateReading.Impossible _, DateReading.Unreadable _ -> {}
        }
    }

    private void count(DateReading.Order order) {
        switch (order) {
            case DAY_FIRST -> dayFirst++;
            case MONTH_FIRST -> monthFirst++;
            case NOT_SHOWN -> {}
        }
    }

    void countSex(String written, String nik) {
        var key = Written.key(written);
        writesL |= key.startsWith("l");
        writesW |= key.startsWith("w");
        if (key.equals("p") && !nik.isEmpty()) {
            if (Integer.parseInt(nik, 6, 8, 10) > 40) {
                womenWithP++;
            } else {
                menWithP++;
            }
        }
    }

    /**
     * Numbers typed into Excel all end in 0 at the sixteenth digit; one in ten does so rightly. Where numeric cells with
     * other endings prevail, the file was written by a program that keeps all digits.
     */
    boolean numbersLostTheirLastDigit() {
        return numericNiksEndingInZero > 0 && numericNiksEndingInZero * 2 >= numericNiks;
    }

    /** Day first, month first, or undecided where the column shows neither or both alike. */
    DateReading.Order dateOrder() {
        if (headingSaysDayFirst || headingSaysMonthFirst) {
            return headingSaysDayFirst ? DateReading.Order.DAY_FIRST : DateReading.Order.MONTH_FIRST;
        }
        if (dayFirst > monthFirst * 3) {
            return DateReading.Order.DAY_FIRST;
        }
        return monthFirst > dayFirst * 3 ? DateReading.Order.MONTH_FIRST : DateReading.Order.NOT_SHOWN;
    }

    /** P is perempuan, unless the sheet writes W for women, or its P stand on the numbers of men alone. */
    Sex sexOfLoneP() {
        boolean pria = !writesL && (writesW || (menWithP >= 2 && womenWithP == 0));
        return pria ? Sex.MALE : Sex.FEMALE;
    }
}
