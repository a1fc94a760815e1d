package id.gemet.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The vault's keys in the database, wrapped; made on first use. */
@Repository
class Keysets {

    private final JdbcClient jdbc;
    private final Aead master;

    Keysets(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        try {
            AeadConfig.register();
            PrfConfig.register();
            this.master = wrapping(masterKey);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("The master key cannot be used", problem);
        }
    }

    KeysetHandle sealing() {
        return keyset("sealing", PredefinedAeadParameters.AES256_GCM);
    }

    KeysetHandle indexing() {
        return keyset("indexing", PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    byte[] drawSigning() {
        try {
            return master.encrypt(Signer.draw(), utf8("signing"));
        } catch (GeneralSecurityException problem) {
            throw notFitting("signing", problem);
        }
    }

    Signer signer(byte[] wrapped) {
        try {
            return Signer.of(master.decrypt(wrapped, utf8("signing")));
        } catch (GeneralSecurityException problem) {
            throw notFitting("signing", problem);
        }
    }

    /** The one that signed before keys could be renewed, and since when. */
    Optional<Map.Entry<byte[], LocalDate>> firstSigning() {
        return jdbc.sql("select wrapped, created_at::date as since from vault.keyset where purpose = 'signing'")
                .query((row, number) -> Map.entry(row.getBytes("wrapped"), row.getObject("since", LocalDate.class)))
                .optional();
    }

    private KeysetHandle keyset(String purpose, Parameters parameters) {
        try {
            var drawn = KeysetHandle.generateNew(parameters);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(drawn, master, utf8(purpose));
            keep(purpose, wrapped);
            return TinkProtoKeysetFormat.parseEncryptedKeyset(stored(purpose), master, utf8(purpose));
        } catch (GeneralSecurityException problem) {
            throw notFitting(purpose, problem);
        }
    }

    /** Unless there is one already. */
    private void keep(String purpose, byte[] wrapped) {
        jdbc.sql("""
                insert into vault.keyset (purpose, wrapped) values (:purpose, :wrapped)
                on conflict (purpose) do nothing
                """).param("purpose", purpose).param("wrapped", wrapped).update();
    }

    private static IllegalStateException notFitting(String purpose, GeneralSecurityException problem) {
        return new IllegalStateException(
                "The master key does not fit this database: its " + purpose + " keys do not open", problem);
    }

    private byte[] stored(String purpose) {
        return jdbc.sql("select wrapped from vault.keyset where purpose = :purpose")
                .param("purpose", purpose)
                .query(byte[].class)
                .single();
    }

    @AccessesPartialKey
    private static Aead wrapping(MasterKey masterKey) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(masterKey.bytes(), InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
