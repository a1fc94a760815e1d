package id.gemet.bench.linkage.people;

import java.util.Locale;

/** Whose naming customs a family follows. */
enum Culture {
    JAVANESE(0),
    SUNDANESE(0),
    BANTENESE(0),
    BETAWI(0),
    MALAY_JAMBI(0),
    MINANG(0.2),
    BATAK(0.95),
    CHINESE_INDONESIAN(0.7);

    private final double familyNameShare;

    Culture(double familyNameShare) {
        this.familyNameShare = familyNameShare;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasFamilyName(Dice dice) {
        return dice.chance(familyNameShare);
    }

    boolean islamic() {
        return this != BATAK && this != CHINESE_INDONESIAN;
    }

    /** A family of the province with these two digits. */
    static Culture in(String province, Dice dice) {
        return (province.equals("15") ? JAMBI : BANTEN).pick(dice);
    }

    private static final Weighted<Culture> BANTEN = new Weighted<>();
    private static final Weighted<Culture> JAMBI = new Weighted<>();

    static {
        BANTEN.add(BANTENESE, 48);
        BANTEN.add(JAVANESE, 22);
        BANTEN.add(SUNDANESE, 15);
        BANTEN.add(BETAWI, 5);
        BANTEN.add(BATAK, 4);
        BANTEN.add(MINANG, 3);
        BANTEN.add(CHINESE_INDONESIAN, 3);
        JAMBI.add(MALAY_JAMBI, 45);
        JAMBI.add(JAVANESE, 30);
        JAMBI.add(MINANG, 10);
        JAMBI.add(BATAK, 6);
        JAMBI.add(SUNDANESE, 5);
        JAMBI.add(CHINESE_INDONESIAN, 4);
    }
}
