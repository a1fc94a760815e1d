package id.gemet.linkage;

import id.gemet.linkage.text.Digits;
import java.util.Arrays;

/**
 * The keys under which a person is filed and looked up, each 40 bits: 4 of the pass, 36 of a hash. Names enter by
 * skeleton, birth dates with day and month in either order, so that the commonest slips do not change a key.
 */
@SuppressWarnings("EnumOrdinal") // a key lives no longer than its index
final class BlockingKeys {

    static final int HASH_BITS = 36;
    private static final int TOKENS_MAX = 4;

    private long[] keys = new long[24];
    private int count;

    private BlockingKeys() {}

    static long[] of(EncodedPerson person) {
        var blocking = new BlockingKeys();
        blocking.addNik(person.nik());
        blocking.addNames(person);
        blocking.addMother(person);
        return Arrays.copyOf(blocking.keys, blocking.count);
    }

    static BlockingPass pass(long key) {
        return BlockingPass.values()[(int) (key >>> HASH_BITS)];
    }

    private void addNik(long nik) {
        if (nik != 0) {
            add(BlockingPass.NIK, nik, 0);
            add(BlockingPass.NIK_BUT_LAST_DIGIT, nik >>> Digits.BITS, 0);
            add(BlockingPass.NIK_BUT_REGION, nik << (6 * Digits.BITS), 0);
        }
    }

    private void addNames(EncodedPerson person) {
        long birthDate = dayAndMonthInAnyOrder(person.birthDate());
        for (int i = 0; i < Math.min(TOKENS_MAX, person.name().length); i++) {
            long token = person.name()[i].skeleton;
            if (birthDate != 0) {
                add(BlockingPass.BIRTH_DATE_AND_TOKEN, birthDate, token);
            }
            if (person.phone() != 0) {
                add(BlockingPass.PHONE_AND_TOKEN, person.phone(), token);
            }
        }
        if (birthDate != 0 && person.hasKelurahan()) {
            add(
                    BlockingPass.BIRTH_DATE_AND_KELURAHAN,
                    birthDate,
                    person.kelurahan().text.hashCode());
        }
        if (person.name().length > 0) {
            addWholeName(person);
        }
    }

    private void addWholeName(EncodedPerson person) {
        long name = inAnyOrder(person.name());
        add(BlockingPass.NAME, name, 0);
        if (person.hasKelurahan()) {
            add(BlockingPass.NAME_AND_KELURAHAN, name, person.kelurahan().text.hashCode());
        }
        if (person.birthDate() != 0) {
            add(BlockingPass.NAME_AND_BIRTH_YEAR, name, person.birthDate() / 10000);
        }
    }

    private void addMother(EncodedPerson person) {
        if (person.mother().length == 0) {
            return;
        }
        long mother = inAnyOrder(person.mother());
        if (person.birthDate() != 0) {
            add(BlockingPass.MOTHER_AND_BIRTH_YEAR, mother, person.birthDate() / 10000);
        }
        for (int i = 0; i < Math.min(TOKENS_MAX, person.name().length); i++) {
            add(BlockingPass.MOTHER_AND_TOKEN, mother, person.name()[i].skeleton);
        }
    }

    private void add(BlockingPass pass, long a, long b) {
        long hash = mix(mix(a) + b) >>> (Long.SIZE - HASH_BITS);
        long key = ((long) pass.ordinal() << HASH_BITS) | hash;
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return;
            }
        }
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = key;
    }

    private static long dayAndMonthInAnyOrder(int date) {
        int month = date / 100 % 100;
        int day = date % 100;
        return date / 10000 * 10000L + Math.min(day, month) * 100L + Math.max(day, month);
    }

    private static long inAnyOrder(Token[] name) {
        long sum = 0;
        for (var token : name) {
            sum += mix(token.skeleton);
        }
        return sum;
    }

    /** Stafford's variant 13 of the 64-bit finalizer of MurmurHash3. */
    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
