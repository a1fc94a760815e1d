package id.gemet.intake.judge;

import java.util.Locale;

/** Month names of Indonesia, old spellings, abbreviations and English among them. */
final class Months {

    private static final int LETTERS_MIN = 3;
    private static final String[][] NAMES = {
        {"januari", "january", "djanuari"},
        {"februari", "february", "pebruari", "pebruary"},
        {"maret", "march", "mrt"},
        {"april"},
        {"mei", "may", "mai"},
        {"juni", "june", "djuni"},
        {"juli", "july", "djuli"},
        {"agustus", "august", "agst", "agt", "ags"},
        {"september"},
        {"oktober", "october"},
        {"november", "nopember"},
        {"desember", "december"},
    };

    private Months() {}

    /** 1 to 12 for a name or its beginning, else 0: MARTAPURA is not March, and DESA not December. */
    static int find(String word) {
        if (word.length() >= LETTERS_MIN) {
            var name = word.toLowerCase(Locale.ROOT);
            for (int month = 0; month < NAMES.length; month++) {
                for (String full : NAMES[month]) {
                    if (full.startsWith(name)) {
                        return month + 1;
                    }
                }
            }
        }
        return 0;
    }
}
