package id.gemet.intake.judge;

import java.util.List;
import java.util.Set;

/** Words in occupations and remarks that say the programme is not for this person. */
final class StatusWords {

    private static final Set<String> CIVIL_SERVICE =
            Set.of("pns", "asn", "cpns", "pppk", "p3k", "tni", "polri", "polisi", "kepolisian");
    private static final Set<String> SOMEBODY_ELSE = Set.of(
            "istri", "isteri", "suami", "anak", "pensiunan", "purnawirawan", "purn", "bukan", "non", "mantan", "eks");
    private static final Set<String> DEATH = Set.of("meninggal", "wafat", "almarhum", "almarhumah", "alm", "almh");
    private static final Set<String> NOT = Set.of("tidak", "belum", "bukan", "tdk");

    private StatusWords() {}

    /** ASN (PNS and PPPK), TNI and Polri; not their pensioners or families. */
    static boolean saysCivilServant(String text) {
        if (text.length() < 3) {
            return false;
        }
        var words = Written.words(text);
        if (words.stream().anyMatch(SOMEBODY_ELSE::contains)) {
            return false;
        }
        return words.stream().anyMatch(CIVIL_SERVICE::contains)
                || follows(words, "pegawai", "negeri")
                || follows(words, "tentara", "nasional")
                || follows(words, "aparatur", "sipil");
    }

    static boolean saysDead(String text) {
        if (text.length() < 3) {
            return false;
        }
        var words = Written.words(text);
        return words.stream().anyMatch(DEATH::contains) && words.stream().noneMatch(NOT::contains);
    }

    private static boolean follows(List<String> words, String first, String second) {
        int at = words.indexOf(first);
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(second);
    }
}
