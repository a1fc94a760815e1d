package id.gemet.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.gemet.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SigningKeysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final SigningKeys keys;

    SigningKeysTest(SigningKeys keys) {
        this.keys = keys;
    }

    @Test
    void oneKeySignsUntilItIsRenewed() {
        var first = keys.current().verifyingKey().id();
        assertThat(keys.current().verifyingKey().id()).isEqualTo(first);

        var second = keys.renew().verifyingKey().id();

        assertThat(second).isNotEqualTo(first);
        assertThat(keys.current().verifyingKey().id()).isEqualTo(second);
        assertThat(keys.published().keys().getFirst().key().id()).isEqualTo(second);
        assertThat(published(first).until()).contains(TODAY);
        assertThat(published(first).answersFor(Optional.of(TODAY))).isTrue();
        assertThat(published(first).answersFor(Optional.of(TODAY.plusDays(1)))).isFalse();
    }

    @Test
    void whatIsSignedIsVerifiedWithThePublishedHalf() {
        var message = new byte[] {1, 2, 3};
        var signer = keys.current();
        var file = PublishedKeys.ofPem(keys.published().pem());

        assertThat(file.find(signer.verifyingKey().id()).orElseThrow().key().verifies(message, signer.sign(message)))
                .isTrue();
    }

    @Test
    void revokingTheKeyThatSignsPutsAnotherInItsPlace() {
        var stolen = keys.renew().verifyingKey().id();

        assertThat(keys.revoke(stolen)).isTrue();

        assertThat(keys.current().verifyingKey().id()).isNotEqualTo(stolen);
        assertThat(published(stolen).revoked()).contains(TODAY);
        assertThat(published(stolen).answersFor(Optional.of(TODAY))).isFalse();
        assertThat(published(stolen).answersFor(Optional.empty())).isFalse();
        assertThat(keys.revoke(0)).isFalse();
    }

    @Test
    void thePublishedFileKeepsTheDaysOfEachKey() {
        var one = new PublishedKey(Signer.drawn().verifyingKey(), TODAY, Optional.empty(), Optional.empty());
        var two = new PublishedKey(
                Signer.drawn().verifyingKey(), TODAY.minusYears(1), Optional.of(TODAY), Optional.of(TODAY.plusDays(3)));

        var file = new PublishedKeys(List.of(one, two), Optional.of(TODAY)).pem();

        var read = PublishedKeys.ofPem(file.replace("\n", "\r\n"));

        assertThat(read.keys())
                .extracting(PublishedKey::from, PublishedKey::until, PublishedKey::revoked)
                .containsExactly(
                        tuple(one.from(), one.until(), one.revoked()), tuple(two.from(), two.until(), two.revoked()));
        assertThat(read.issuedOn()).contains(TODAY);
        assertThatThrownBy(() -> PublishedKeys.ofPem("no key")).isInstanceOf(IllegalArgumentException.class);
    }

    private PublishedKey published(int id) {
        return keys.published().find(id).orElseThrow();
    }
}
