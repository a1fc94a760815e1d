package id.gemet.linkage;

import id.gemet.linkage.text.OptimalStringAlignment;
import java.util.Arrays;

/**
 * How two names agree, and how surprising it is that a stranger should bear the tokens they share, in bits. Rare tokens
 * say more than common ones (Winkler, "Frequency-based matching in the Fellegi-Sunter model", 1989), also when they
 * agree but for a slip.
 */
record NameComparison(NameAgreement level, double surprise) {

    private static final double INITIAL_SURPRISE = 3;
    private static final double SLIP_LOSS = 1;
    private static final double NEAR_LOSS = 3;

    private static final double SURPRISE_MAX = 22;
    private static final int TRUNCATED_LENGTH_MIN = 8;
    private static final NameComparison MISSING = new NameComparison(NameAgreement.MISSING, 0);
    private static final NameComparison DIFFERENT = new NameComparison(NameAgreement.DIFFERENT, 0);

    static NameComparison of(Token[] a, Token[] b) {
        if (a.length == 0 || b.length == 0) {
            return MISSING;
        }
        // pairing is greedy, so a fixed side to start from makes the comparison symmetric
        boolean inOrder = a.length != b.length ? a.length < b.length : compareTexts(a, b) <= 0;
        return inOrder ? new Pairing(a, b).result() : new Pairing(b, a).result();
    }

    static double surprise(Token[] name) {
        double bits = 0;
        for (var token : name) {
            bits += token.surprise();
        }
        return Math.min(bits, SURPRISE_MAX);
    }

    /** As {@code text(a).compareTo(text(b))} for as many tokens, seldom spelling the texts out. */
    private static int compareTexts(Token[] a, Token[] b) {
        int same = 0;
        while (same < a.length && a[same].sameAs(b[same])) {
            same++;
        }
        if (same == a.length) {
            return 0;
        }
        var one = a[same].text;
        var other = b[same].text;
        return one.startsWith(other) || other.startsWith(one) ? text(a).compareTo(text(b)) : one.compareTo(other);
    }

    /** All tokens without spaces. */
    static String text(Token[] name) {
        if (name.length == 1) {
            return name[0].text;
        }
        var text = new StringBuilder();
        for (var token : name) {
            text.append(token.text);
        }
        return text.toString();
    }

    /** Gives each token of the shorter name at most one partner in the longer. */
    private static final class Pairing {

        private final Token[] shorter;
        private final Token[] longer;
        private final int[] partner;
        private int equal;
        private int slips;
        private int near;
        private int confusable;
        private int initials;
        private double surprise;

        Pairing(Token[] shorter, Token[] longer) {
            this.shorter = shorter;
            this.longer = longer;
            this.partner = new int[shorter.length];
            Arrays.fill(partner, -1);
        }

        NameComparison result() {
            pairEqual();
            if (equal < shorter.length) {
                pairSimilar();
            }
            int paired = equal + slips + near + confusable + initials;
            if (paired == longer.length) {
                return shared(completeLevel());
            }
            var joined = joined();
            if (joined != NameAgreement.DIFFERENT) {
                double loss = joined == NameAgreement.TYPO ? SLIP_LOSS : 0;
                double whole = Math.min(NameComparison.surprise(shorter), NameComparison.surprise(longer));
                return new NameComparison(joined, Math.max(0, whole - loss));
            }
            if (paired == shorter.length && near == 0) {
                return shared(NameAgreement.SUBSET);
            }
            return equal + slips + near + confusable > 0 ? shared(NameAgreement.PARTIAL) : DIFFERENT;
        }

        private NameComparison shared(NameAgreement level) {
            return new NameComparison(level, Math.min(Math.max(0, surprise), SURPRISE_MAX));
        }

        private NameAgreement completeLevel() {
            if (initials > 0) {
                return NameAgreement.INITIALS;
            }
            if (confusable > 0) {
                return NameAgreement.CONFUSABLE;
            }
            if (near > 0) {
                return NameAgreement.NEAR;
            }
            if (slips > 0) {
                return NameAgreement.TYPO;
            }
            for (int i = 1; i < partner.length; i++) {
                if (partner[i] < partner[i - 1]) {
                    return NameAgreement.REORDERED;
                }
            }
            return NameAgreement.EXACT;
        }

        private void pairEqual() {
            for (int i = 0; i < shorter.length; i++) {
                for (int j = 0; j < longer.length; j++) {
                    if (shorter[i].sameAs(longer[j]) && isFree(j)) {
                        partner[i] = j;
                        equal++;
                        surprise += shorter[i].surprise();
                        break;
                    }
                }
            }
        }

        private void pairSimilar() {
            for (int i = 0; i < shorter.length; i++) {
                for (int j = 0; j < longer.length && partner[i] < 0; j++) {
                    if (isFree(j)) {
                        pairSimilar(i, j);
                    }
                }
            }
        }

        private void pairSimilar(int i, int j) {
            var one = shorter[i];
            var other = longer[j];
            if (one.isInitialOf(other) || other.isInitialOf(one)) {
                partner[i] = j;
                initials++;
                surprise += Math.min(INITIAL_SURPRISE, Math.min(one.surprise(), other.surprise()));
            } else if (one.isSlipOf(other)) {
                partner[i] = j;
                boolean onPurpose = one.isEstablished() && other.isEstablished();
                confusable += onPurpose ? 1 : 0;
                slips += onPurpose ? 0 : 1;
                surprise += Math.min(one.surprise(), other.surprise()) - SLIP_LOSS;
            } else if (one.isNear(other)) {
                partner[i] = j;
                near++;
                surprise += Math.min(one.surprise(), other.surprise()) - NEAR_LOSS;
            }
        }

        private boolean isFree(int j) {
            for (int taken : partner) {
                if (taken == j) {
                    return false;
                }
            }
            return true;
        }

        /** Compares without spaces, so that neither a lost nor an added one matters. */
        private NameAgreement joined() {
            if (shorter.length == 1 && longer.length == 1) {
                return isTruncated(shorter[0].text, longer[0].text) ? NameAgreement.SUBSET : NameAgreement.DIFFERENT;
            }
            var one = text(shorter);
            var other = text(longer);
            if (one.equals(other)) {
                return NameAgreement.EXACT;
            }
            int allowed = Math.min(one.length(), other.length()) < 12 ? 1 : 2;
            boolean near = shorter.length != longer.length
                    && Math.abs(one.length() - other.length()) <= allowed
                    && Math.min(one.length(), other.length()) >= 6
                    && OptimalStringAlignment.distance(one, other) <= allowed;
            if (near) {
                return NameAgreement.TYPO;
            }
            return isTruncated(one, other) ? NameAgreement.SUBSET : NameAgreement.DIFFERENT;
        }

        private static boolean isTruncated(String one, String other) {
            return Math.min(one.length(), other.length()) >= TRUNCATED_LENGTH_MIN
                    && (one.startsWith(other) || other.startsWith(one));
        }
    }
}
