package id.gemet.linkage.engine;

/** Mixing of 64-bit values; the same on every machine and in every run. */
final class Hashing {

    /** Of an empty text, before {@link #mix}. */
    static final long START = 0xCBF29CE484222325L;

    private static final long FNV_PRIME = 0x100000001B3L;

    private Hashing() {}

    /** Stafford's variant 13 of the 64-bit finalizer of MurmurHash3. */
    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** One byte more (FNV-1a). */
    static long next(long hash, byte b) {
        return (hash ^ b) * FNV_PRIME;
    }

    static long of(byte[] bytes, int from, int to) {
        long hash = START;
        for (int i = from; i < to; i++) {
            hash = next(hash, bytes[i]);
        }
        return mix(hash);
    }

    /** As {@link #of(byte[], int, int)}, small letters taken for capitals. */
    static long ofCapitals(byte[] bytes, int from, int to) {
        long hash = START;
        for (int i = from; i < to; i++) {
            hash = next(hash, capital(bytes[i]));
        }
        return mix(hash);
    }

    static byte capital(byte letter) {
        return letter >= 'a' && letter <= 'z' ? (byte) (letter - 32) : letter;
    }

    static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }
}
