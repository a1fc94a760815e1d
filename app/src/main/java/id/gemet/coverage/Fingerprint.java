package id.gemet.coverage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 over the keyed hashes of people, sorted: equal for the same people, however they were found. */
public record Fingerprint(String hex) {

    private static final int HEX_DIGITS = 64;

    public Fingerprint {
        if (hex.length() != HEX_DIGITS) {
            throw new IllegalArgumentException("A fingerprint has " + HEX_DIGITS + " hexadecimal digits");
        }
    }

    static Fingerprint of(Collection<PersonKey> people) {
        var sha256 = sha256();
        people.stream().map(PersonKey::bytes).sorted(Arrays::compareUnsigned).forEach(sha256::update);
        return of(sha256.digest());
    }

    static Fingerprint of(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Enough to compare two by eye. */
    public String brief() {
        return hex.substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
