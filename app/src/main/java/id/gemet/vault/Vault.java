package id.gemet.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts with AES-256-GCM and looks up by HMAC-SHA-256 under keys that are stored wrapped by the {@link MasterKey}.
 * What was sealed opens only in the context it was sealed in, so a sealed value moved to another row is refused.
 */
public final class Vault {

    private static final int INDEX_BYTES = 32;

    private final Aead aead;
    private final PrfSet prf;

    Vault(KeysetHandle sealing, KeysetHandle indexing) {
        try {
            this.aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.prf = indexing.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("The vault's keys cannot be used", problem);
        }
    }

    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, utf8(context));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("A value could not be sealed", problem);
        }
    }

    /** Throws when the value was changed, moved, or sealed under another key. */
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, utf8(context));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("A sealed value does not open: wrong key, or it was changed", problem);
        }
    }

    /** The same 32 bytes for the same value in the same domain, and nothing that leads back to it without the key. */
    public byte[] index(String domain, String value) {
        try {
            return prf.computePrimary(utf8(domain + '\0' + value), INDEX_BYTES);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("A value could not be indexed", problem);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
