package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.billing.CoveredCity;
import id.gemet.billing.MonthlyBilling;
import id.gemet.database.Database;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.vault.SigningKeys;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a card signs of the dues, and how cards that nobody can verify are replaced. */
@DatabaseTest
class CardReissueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final BillingMonth MAY = BillingMonth.of(2026, 5);
    private static final String ADDRESS = "https://gemet.contoh.go.id";

    private final Cards cards;
    private final SigningKeys keys;
    private final MonthlyBilling billing;
    private final FundedPeople city;
    private final LineId line;

    CardReissueTest(Cards cards, SigningKeys keys, MonthlyBilling billing, CoveredCity covered) {
        this.cards = cards;
        this.keys = keys;
        this.billing = billing;
        this.city = covered.found();
        this.line = city.line(PayerKind.APBD, "APBD", 100_000_000);
        covered.cover(city, line, MonthRange.year(2026), 2);
    }

    @Test
    void aCardSaysThroughWhichMonthDuesArePaidNotForWhichMoneyIsSetAside() {
        assertThat(claim().paidThrough()).isEmpty();
        assertThat(claim().through()).isEqualTo(BillingMonth.of(2026, 12));
        assertThat(claim().signedOn()).contains(TODAY);

        bill(BillingMonth.of(2026, 1));
        assertThat(claim().paidThrough()).isEmpty();
        pay(BillingMonth.of(2026, 1));
        assertThat(claim().paidThrough()).contains(BillingMonth.of(2026, 1));

        bill(BillingMonth.of(2026, 2));
        bill(BillingMonth.of(2026, 3));
        pay(BillingMonth.of(2026, 3));
        assertThat(claim().paidThrough()).as("February is open").contains(BillingMonth.of(2026, 1));
    }

    @Test
    void cardsHandedOutWithoutASignatureArePrintedAnewOnce() {
        handOver(TODAY.minusDays(20));
        assertThat(unsigned()).isEqualTo(2);

        var sheets = Acting.as(city.clerk(), () -> cards.reissue(ADDRESS));
        assertThat(sheets).isNotEmpty();
        assertThat(unsigned()).isZero();
        assertThat(toReissue()).as("the same sheets until the day is over").isEqualTo(2);
    }

    @Test
    void cardsPrintedBeforeTheyAreHandedOverNeedNothing() {
        Acting.as(city.clerk(), () -> cards.print("", ADDRESS));
        handOver(TODAY);

        assertThat(unsigned()).isZero();
        assertThat(toReissue()).isZero();
    }

    @Test
    void cardsAreCountedBeforeAnythingWasEverSigned(@Autowired Database database) throws SQLException {
        handOver(TODAY);
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from vault.signing_key");
        }

        assertThat(unsigned()).isEqualTo(2);
    }

    @Test
    void aRevokedKeyLeavesItsCardsToBePrintedAnew() {
        keys.renew();
        var stolen = keys.current().verifyingKey().id();
        Acting.as(city.clerk(), () -> cards.print("", ADDRESS));
        handOver(TODAY);
        assertThat(read()).isInstanceOf(CardVerdict.Genuine.class);
        var before = proof();

        keys.renew();
        assertThat(CardProof.read(before, keys.published(), MAY)).isInstanceOf(CardVerdict.Genuine.class);
        assertThat(unsigned()).as("an old key that was not revoked counts").isZero();

        assertThat(keys.revoke(stolen)).isTrue();
        assertThat(CardProof.read(before, keys.published(), MAY)).isEqualTo(new CardVerdict.KeyNotValid());
        assertThat(unsigned()).isEqualTo(2);
        assertThat(read()).isInstanceOf(CardVerdict.Genuine.class);
    }

    private CardClaim claim() {
        return read() instanceof CardVerdict.Genuine(var claim)
                ? claim
                : Optional.<CardClaim>empty().orElseThrow();
    }

    private CardVerdict read() {
        return CardProof.read(proof(), keys.published(), MAY);
    }

    private String proof() {
        return Acting.as(city.clerk(), () -> {
            cards.prepare();
            var card = cards.list(cards.heaps().getFirst().kelurahan()).getFirst();
            return cards.verifyAddress(card, ADDRESS);
        });
    }

    private void handOver(LocalDate day) {
        Acting.run(city.clerk(), () -> {
            cards.prepare();
            cards.heaps().stream()
                    .flatMap(heap -> cards.list(heap.kelurahan()).stream())
                    .forEach(card -> cards.handOver(card.id(), day, "yang bersangkutan"));
        });
    }

    private int unsigned() {
        return Acting.as(city.clerk(), cards::unsigned);
    }

    private int toReissue() {
        return Acting.as(city.clerk(), cards::toReissue).size();
    }

    private void bill(BillingMonth month) {
        Acting.as(city.clerk(), () -> billing.issue(month));
    }

    private void pay(BillingMonth month) {
        Acting.as(city.clerk(), () -> billing.pay(UUID.randomUUID(), month, line, "SP2D-" + month, TODAY));
    }
}
