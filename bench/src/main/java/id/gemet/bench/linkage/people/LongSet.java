package id.gemet.bench.linkage.people;

/** Numbers other than 0, each once; open addressing, 16 bytes or less a number. */
final class LongSet {

    private long[] slots = new long[1 << 10];
    private int size;

    /** False when it was there already. */
    boolean add(long number) {
        if (2 * size >= slots.length) {
            grow();
        }
        var at = slot(number);
        if (slots[at] == number) {
            return false;
        }
        slots[at] = number;
        size++;
        return true;
    }

    private int slot(long number) {
        var at = (int) ((number * 0x9E3779B97F4A7C15L) >>> 40) & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != number) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        var old = slots;
        slots = new long[2 * old.length];
        for (var number : old) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }
}
