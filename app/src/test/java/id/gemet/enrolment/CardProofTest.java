package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.BillingMonth;
import id.gemet.vault.PublishedKey;
import id.gemet.vault.PublishedKeys;
import id.gemet.vault.Signer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardProofTest {

    private static final BillingMonth DECEMBER = BillingMonth.of(2026, 12);
    private static final BillingMonth APRIL = BillingMonth.of(2026, 4);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final CardClaim CLAIM = claim("CSR PT Baja Contoh");

    private final Signer signer = Signer.drawn();
    private final PublishedKeys key = published(DAY, Optional.empty(), Optional.empty());
    private final String proof = CardProof.sign(CLAIM, signer);

    @Test
    void whatWasSignedIsReadBackWithThePublishedKey() {
        assertThat(CardProof.read(proof, PublishedKeys.ofPem(key.pem()), DECEMBER))
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
        assertThat(CardProof.read(
                        proof, PublishedKeys.ofPem(Signer.drawn().verifyingKey().pem()), DECEMBER))
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
        assertThat(CardProof.read(CardProof.sign(claim("é".repeat(60)), signer), key, DECEMBER))
                .isEqualTo(new CardVerdict.Genuine(claim("é".repeat(24))));
    }

    @Test
    void anOldKeyAnswersForTheDaysOnWhichItSigned() {
        assertThat(verdict(DAY.minusYears(1), Optional.of(DAY), Optional.empty()))
                .isEqualTo(new CardVerdict.Genuine(CLAIM));
        assertThat(verdict(DAY.minusYears(1), Optional.of(DAY.minusDays(1)), Optional.empty()))
                .isEqualTo(new CardVerdict.KeyNotValid());
        assertThat(verdict(DAY.plusDays(1), Optional.empty(), Optional.empty()))
                .isEqualTo(new CardVerdict.KeyNotValid());
    }

    @Test
    void aRevokedKeyAnswersForNothing() {
        assertThat(verdict(DAY, Optional.of(DAY), Optional.of(DAY.plusDays(9))))
                .isEqualTo(new CardVerdict.KeyNotValid());
    }

    private CardVerdict verdict(LocalDate from, Optional<LocalDate> until, Optional<LocalDate> revoked) {
        return CardProof.read(proof, published(from, until, revoked), DECEMBER);
    }

    private PublishedKeys published(LocalDate from, Optional<LocalDate> until, Optional<LocalDate> revoked) {
        return new PublishedKeys(
                List.of(new PublishedKey(signer.verifyingKey(), from, until, revoked)), Optional.of(DAY));
    }

    private static CardClaim claim(String payer) {
        return new CardClaim(
                "S*** A***", "0455", DECEMBER, Optional.of(APRIL), Optional.of(DAY), payer, "0123456789ABCDEF0123");
    }
}
