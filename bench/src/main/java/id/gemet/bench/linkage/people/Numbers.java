package id.gemet.bench.linkage.people;

import java.time.LocalDate;

/** Gives out NIK, family card and telephone numbers as the offices do; a NIK and a card never twice. */
final class Numbers {

    private static final int WOMAN = 40;
    private static final int REMEMBERED_PHONES = 1 << 15;
    private static final double REUSED = 0.025;
    private static final String[] PREFIXES =
            ("0811 0812 0813 0821 0822 0823 0851 0852 0853 0814 0815 0816 0855 0856 0857 0858 0817 0818"
                            + " 0819 0859 0877 0878 0838 0831 0832 0833 0895 0896 0897 0898 0899 0881 0882 0888")
                    .split(" ", -1);

    private final LongSet niks = new LongSet();
    private final LongSet cards = new LongSet();
    private final String[] phones = new String[REMEMBERED_PHONES];
    private long phonesGiven;

    /** Kecamatan, day (40 more for a woman), month and year of birth, and a free serial. */
    long nik(int kecamatan, LocalDate birth, boolean woman, Dice dice) {
        var day = birth.getDayOfMonth() + (woman ? WOMAN : 0);
        var front = ((kecamatan * 100L + day) * 100 + birth.getMonthValue()) * 100 + birth.getYear() % 100;
        return nextFree(niks, front, dice);
    }

    /** For the second child of the same birth and sex: the serial next to the first's. */
    long nikOfTwin(long first) {
        var nik = first + 1;
        while (!niks.add(nik)) {
            nik++;
        }
        return nik;
    }

    long card(int kecamatan, LocalDate issued, Dice dice) {
        var front = ((kecamatan * 100L + issued.getDayOfMonth()) * 100 + issued.getMonthValue()) * 100
                + issued.getYear() % 100;
        return nextFree(cards, front, dice);
    }

    private static long nextFree(LongSet given, long front, Dice dice) {
        var serial = 1;
        while (dice.chance(0.5)) {
            serial++;
        }
        while (!given.add(front * 10_000 + serial)) {
            serial++;
        }
        return front * 10_000 + serial;
    }

    /** A new number, or now and then one that somebody else gave up. */
    String phone(Dice dice) {
        if (phonesGiven > 1_000 && dice.chance(REUSED)) {
            return phones[dice.below((int) Math.min(phonesGiven, REMEMBERED_PHONES))];
        }
        var number = new StringBuilder(dice.oneOf(PREFIXES));
        for (var left = dice.between(7, 8); left > 0; left--) {
            number.append((char) ('0' + dice.below(10)));
        }
        var phone = number.toString();
        phones[(int) (phonesGiven++ % REMEMBERED_PHONES)] = phone;
        return phone;
    }
}
