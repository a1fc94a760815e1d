package id.gemet.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@DatabaseTest
class VaultTest {

    private static final byte[] SECRET = "sixteen invented".getBytes(StandardCharsets.UTF_8);

    private final Vault vault;
    private final Keysets keysets;

    VaultTest(Vault vault, Keysets keysets) {
        this.vault = vault;
        this.keysets = keysets;
    }

    @Test
    void whatWasSealedOpensInItsOwnContextOnly() {
        var sealed = vault.seal(SECRET, "worker:1");

        assertThat(vault.open(sealed, "worker:1")).isEqualTo(SECRET);
        assertThatThrownBy(() -> vault.open(sealed, "worker:2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aValueSealedTwiceLooksDifferentButIndexesAlike() {
        assertThat(vault.seal(SECRET, "a")).isNotEqualTo(vault.seal(SECRET, "a"));
        assertThat(vault.index("nik", "x")).hasSize(32).isEqualTo(vault.index("nik", "x"));
        assertThat(vault.index("nik", "x")).isNotEqualTo(vault.index("phone", "x"));
    }

    @Test
    void theKeysAreTheSameAfterARestart() {
        var restarted = new Vault(keysets.sealing(), keysets.indexing());

        assertThat(restarted.open(vault.seal(SECRET, "a"), "a")).isEqualTo(SECRET);
        assertThat(restarted.index("nik", "x")).isEqualTo(vault.index("nik", "x"));
    }
}
