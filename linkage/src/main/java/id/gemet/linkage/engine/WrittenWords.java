package id.gemet.linkage.engine;

import java.nio.charset.StandardCharsets;

/**
 * The words of one column as they are written, each once, so that folding, which is slow, is done once for each. A word is
 * known by a hash of 64 bits of its capitals, beside which stands all that is asked of it: one look at memory a word. Of a
 * million different words two share a hash in one of forty million files. One instance a thread.
 */
final class WrittenWords {

    private static final long BEGINS = 1L << TokenTable.TOKEN_BITS;
    private static final long STANDS_ALONE = BEGINS << 1;
    private static final long NO_TITLE = BEGINS << 2;

    private final NameCulture culture;
    private final TokenTable table;
    /** Two places a word: its hash, 0 where there is none; its token and what the culture says of it. */
    private long[] places = new long[1 << 13];

    private int size;

    WrittenWords(NameCulture culture, TokenTable table) {
        this.culture = culture;
        this.table = table;
    }

    /**
     * What is known of the word that stands at a place.
     *
     * @param hash of its capitals
     */
    long find(byte[] b, int from, int to, long hash) {
        long known = hash == 0 ? 1 : hash;
        int mask = places.length - 2;
        int place = (int) known & mask;
        while (places[place] != 0) {
            if (places[place] == known) {
                return places[place + 1];
            }
            place = (place + 2) & mask;
        }
        return add(b, from, to, known, place);
    }

    static long token(long word) {
        return word & (BEGINS - 1);
    }

    /** Whether it may begin a name written in two. */
    static boolean begins(long word) {
        return (word & BEGINS) != 0;
    }

    static boolean standsAlone(long word) {
        return (word & STANDS_ALONE) != 0;
    }

    static boolean isNoTitle(long word) {
        return (word & NO_TITLE) != 0;
    }

    private long add(byte[] b, int from, int to, long hash, int place) {
        byte[] capitals = new byte[to - from];
        for (int i = from; i < to; i++) {
            capitals[i - from] = Hashing.capital(b[i]);
        }
        long word = word(new String(capitals, StandardCharsets.ISO_8859_1));
        places[place] = hash;
        places[place + 1] = word;
        if (4 * ++size > places.length) {
            grow();
        }
        return word;
    }

    private long word(String text) {
        var folded = culture.fold(text);
        boolean noTitle = culture.isNoTitle(text);
        return table.intern(folded)
                | (culture.begins(folded) ? BEGINS : 0)
                | (noTitle || culture.standsAlone(text) ? STANDS_ALONE : 0)
                | (noTitle ? NO_TITLE : 0);
    }

    private void grow() {
        long[] old = places;
        places = new long[2 * old.length];
        int mask = places.length - 2;
        for (int from = 0; from < old.length; from += 2) {
            if (old[from] != 0) {
                int place = (int) old[from] & mask;
                while (places[place] != 0) {
                    place = (place + 2) & mask;
                }
                places[place] = old[from];
                places[place + 1] = old[from + 1];
            }
        }
    }
}
