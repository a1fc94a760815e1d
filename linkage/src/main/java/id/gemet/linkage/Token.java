package id.gemet.linkage;

import id.gemet.linkage.text.JaroWinkler;
import id.gemet.linkage.text.OptimalStringAlignment;

/** One folded token of a name, kept once per population however many people bear it. */
final class Token {

    private static final int ESTABLISHED_BEARERS_MIN = 6;

    final String text;
    final long skeleton;

    /** One bit per letter that occurs; letters by which two tokens differ bound their distance from below. */
    private final int letters;

    private boolean established;
    private int bearers;
    private double surprise;

    Token(String text) {
        this.text = text;
        this.skeleton = Spelling.skeleton(text);
        int occurring = 0;
        for (int i = 0; i < text.length(); i++) {
            occurring |= 1 << (text.charAt(i) & 31);
        }
        this.letters = occurring;
    }

    void addBearer() {
        bearers++;
    }

    /** Called once, when everybody of the population has been counted. */
    void settle(int people) {
        established =
                bearers >= ESTABLISHED_BEARERS_MIN || Spelling.indonesian().isKnownName(text);
        surprise = Population.surprise(bearers, people);
    }

    /** How unlikely a stranger is to bear it: -log2 of its share of the people, in bits. */
    double surprise() {
        return surprise;
    }

    /** A name people are given, not a slip of the pen. */
    boolean isEstablished() {
        return established;
    }

    boolean sameAs(Token other) {
        return this == other || (letters == other.letters && text.equals(other.text));
    }

    boolean isInitialOf(Token other) {
        return text.length() == 1 && other.text.length() > 1 && other.text.charAt(0) == text.charAt(0);
    }

    /** A slip of one letter, or of two in a long token whose beginnings agree. */
    boolean isSlipOf(Token other) {
        int length = Math.min(text.length(), other.text.length());
        int distance = length < 3 ? Integer.MAX_VALUE : distance(other);
        return distance <= 1 || (distance == 2 && length >= 7 && JaroWinkler.similarity(text, other.text) >= 0.92);
    }

    /** Two slips; not between established names, which are rather two names. */
    boolean isNear(Token other) {
        int length = Math.min(text.length(), other.text.length());
        return length >= 5 && !(isEstablished() && other.isEstablished()) && distance(other) <= 2;
    }

    /** Exact up to 2; what is more is only known to be more. */
    private int distance(Token other) {
        boolean far =
                Math.abs(text.length() - other.text.length()) > 2 || Integer.bitCount(letters ^ other.letters) > 4;
        return far ? Integer.MAX_VALUE : OptimalStringAlignment.distance(text, other.text);
    }
}
