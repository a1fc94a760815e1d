package id.gemet.linkage.text;

/** Brings two strings into the form of the kernels, in memory that each thread keeps. */
final class Strings {

    private static final ThreadLocal<Strings> OF_THREAD = ThreadLocal.withInitial(Strings::new);
    private static final int LATIN_1 = 256;

    final Positions positions = new Positions();
    final byte[] other = new byte[Positions.LENGTH_MAX];

    static Strings ofThread() {
        return OF_THREAD.get();
    }

    /** False if one is too long or has characters beyond Latin-1. */
    boolean take(String a, String b) {
        if (b.length() > Positions.LENGTH_MAX || !positions.take(a)) {
            return false;
        }
        int seen = 0;
        for (int i = 0; i < b.length(); i++) {
            char c = b.charAt(i);
            seen |= c;
            other[i] = (byte) c;
        }
        return seen < LATIN_1;
    }
}
