package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.BillingMonth;
import id.gemet.vault.Signer;
import id.gemet.vault.VerifyingKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CardProofTest {

    private static final BillingMonth DECEMBER = BillingMonth.of(2026, 12);
    private static final CardClaim CLAIM =
            new CardClaim("S*** A***", "0455", DECEMBER, "CSR PT Baja Contoh", "0123456789ABCDEF0123");

    private final Signer signer = Signer.drawn();
    private final VerifyingKey key = signer.verifyingKey();
    private final String proof = CardProof.sign(CLAIM, signer);

    @Test
    void whatWasSignedIsReadBackWithThePublishedKey() {
        assertThat(CardProof.read(proof, VerifyingKey.ofPem(key.pem()), DECEMBER))
                .isEqualTo(new CardVerdict.Genuine(CLAIM));
        assertThat(CardProof.read("https://gemet.contoh.go.id/k/" + proof + "\n", key, DECEMBER))
                .isEqualTo(new CardVerdict.Genuine(CLAIM));
    }

    @Test
    void aCardIsOverInTheMonthAfterItsLast() {
        assertThat(CardProof.read(proof, key, BillingMonth.of(2027, 1))).isEqualTo(new CardVerdict.Expired(CLAIM));
    }

    @Test
    void anotherCitysKeyDoesNotVerify() {
        assertThat(CardProof.read(proof, Signer.drawn().verifyingKey(), DECEMBER))
                .isEqualTo(new CardVerdict.OtherKey());
    }

    @Test
    void noBitCanBeChanged() {
        var signed = Base64.getUrlDecoder().decode(proof);
        for (int bit = 0; bit < signed.length * Byte.SIZE; bit++) {
            var changed = signed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThat(CardProof.read(Base64.getUrlEncoder().withoutPadding().encodeToString(changed), key, DECEMBER))
                    .as("bit %d", bit)
                    .isInstanceOfAny(
                            CardVerdict.Changed.class, CardVerdict.OtherKey.class, CardVerdict.Unreadable.class);
        }
    }

    @Test
    void noLetterCanBeChangedNorLeftOut() {
        for (int at = 0; at < proof.length(); at++) {
            var other = proof.charAt(at) == 'A' ? 'B' : 'A';
            var changed = proof.substring(0, at) + other + proof.substring(at + 1);
            var shorter = proof.substring(0, at);

            assertThat(CardProof.read(changed, key, DECEMBER)).isNotInstanceOf(CardVerdict.Genuine.class);
            assertThat(CardProof.read(shorter, key, DECEMBER)).isNotInstanceOf(CardVerdict.Genuine.class);
        }
        assertThat(CardProof.read("", key, DECEMBER)).isEqualTo(new CardVerdict.Unreadable());
        assertThat(CardProof.read("kartu palsu", key, DECEMBER)).isEqualTo(new CardVerdict.Unreadable());
    }

    @Test
    void namesAreMaskedToTheirFirstLetters() {
        assertThat(CardClaim.masked("SITI AMINAH")).isEqualTo("S*** A***");
        assertThat(CardClaim.masked("  Ø  b ")).isEqualTo("Ø*** b***");
    }

    @Test
    void aLongPayerIsCutBetweenLetters() {
        var claim = new CardClaim("S***", "4551", DECEMBER, "é".repeat(60), "0123456789ABCDEF0123");

        assertThat(CardProof.read(CardProof.sign(claim, signer), key, DECEMBER))
                .isEqualTo(new CardVerdict.Genuine(
                        new CardClaim("S***", "4551", DECEMBER, "é".repeat(24), "0123456789ABCDEF0123")));
    }
}
