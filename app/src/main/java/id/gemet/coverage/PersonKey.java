package id.gemet.coverage;

import java.util.HexFormat;

/** A person as a keyed hash: the same for the same person in every figure, and nobody without the vault's key. */
record PersonKey(String hex) {

    static PersonKey of(byte[] bytes) {
        return new PersonKey(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
