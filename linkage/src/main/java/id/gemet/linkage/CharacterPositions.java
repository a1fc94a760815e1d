package id.gemet.linkage;

/** Where each ASCII character stands in a text of at most 64 characters, as one bit per position. */
final class CharacterPositions {

    private static final int ASCII = 128;

    private CharacterPositions() {}

    static boolean fit(String text) {
        if (text.length() > Long.SIZE) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    static long[] of(String text) {
        var positions = new long[ASCII];
        for (int i = 0; i < text.length(); i++) {
            positions[text.charAt(i)] |= 1L << i;
        }
        return positions;
    }

    static long get(long[] positions, char character) {
        return character < ASCII ? positions[character] : 0;
    }
}
