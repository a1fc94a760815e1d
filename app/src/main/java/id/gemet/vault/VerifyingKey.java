package id.gemet.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The published half of an installation's Ed25519 key. */
public final class VerifyingKey {

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    private final PublicKey key;

    private VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /** @param encoded as X.509 SubjectPublicKeyInfo */
    static VerifyingKey of(byte[] encoded) {
        try {
            return new VerifyingKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException problem) {
            throw new IllegalArgumentException("This is no Ed25519 public key", problem);
        }
    }

    public static VerifyingKey ofPem(String pem) {
        return of(Base64.getMimeDecoder()
                .decode(pem.replace(BEGIN, "").replace(END, "").strip()));
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    public String pem() {
        return BEGIN + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + END + "\n";
    }

    /** The first four bytes of the key's SHA-256: says which key signed, proves nothing. */
    public int id() {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()))
                    .getInt();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean verifies(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
