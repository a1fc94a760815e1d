package id.gemet.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/** Signs with Ed25519, so that anybody can verify without asking us. */
public final class Signer {

    public static final int SIGNATURE_BYTES = 64;

    /** Of an Ed25519 key as X.509 SubjectPublicKeyInfo. */
    private static final int PUBLIC_BYTES = 44;

    private final PrivateKey key;
    private final VerifyingKey verifyingKey;

    private Signer(PrivateKey key, VerifyingKey verifyingKey) {
        this.key = key;
        this.verifyingKey = verifyingKey;
    }

    /** Drawn anew; lasts as long as this process unless its bytes are kept. */
    public static Signer drawn() {
        return of(draw());
    }

    /** The public half, then the private half. */
    static byte[] draw() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var open = pair.getPublic().getEncoded();
            var secret = pair.getPrivate().getEncoded();
            var both = Arrays.copyOf(open, PUBLIC_BYTES + secret.length);
            System.arraycopy(secret, 0, both, PUBLIC_BYTES, secret.length);
            return both;
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("This Java knows no Ed25519", problem);
        }
    }

    static Signer of(byte[] both) {
        try {
            var secret = new PKCS8EncodedKeySpec(Arrays.copyOfRange(both, PUBLIC_BYTES, both.length));
            return new Signer(
                    KeyFactory.getInstance("Ed25519").generatePrivate(secret),
                    VerifyingKey.of(Arrays.copyOf(both, PUBLIC_BYTES)));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("The signing key cannot be used", problem);
        }
    }

    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("Nothing could be signed", problem);
        }
    }

    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }
}
