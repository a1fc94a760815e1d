package id.gemet.examples;

import java.util.List;

/** How a clerk writes the sex. */
enum SexForm {
    LETTER("L", "P"),
    SHORT("LK", "PR"),
    WORD("Laki-laki", "Perempuan"),
    CAPITALS("LAKI-LAKI", "PEREMPUAN"),
    GENTLE("Pria", "Wanita"),
    DIGIT("1", "2"),
    ANY("", "");

    private static final List<SexForm> HANDS = List.of(LETTER, LETTER, SHORT, WORD, CAPITALS, GENTLE);

    private final String male;
    private final String female;

    SexForm(String male, String female) {
        this.male = male;
        this.female = female;
    }

    String write(Sex sex, Dice dice) {
        if (this == ANY) {
            return dice.oneOf(HANDS).write(sex, dice);
        }
        return sex == Sex.MALE ? male : female;
    }
}
