package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.vault.Signer;
import id.gemet.vault.SigningKeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Participants' cards: printed, handed over, and accounted for by kelurahan. */
@Service
@Transactional
public class Cards {

    /** The cards of one kelurahan, by its dotted code. */
    public record Heap(String kelurahan, int printed, int handed) {

        public int waiting() {
            return printed - handed;
        }
    }

    private final CardRows rows;
    private final Offices offices;
    private final AuditTrail audit;
    private final Statistics statistics;
    private final SigningKeys keys;
    private final DuesPaid dues;
    private final Clock clock;

    Cards(
            CardRows rows,
            Offices offices,
            AuditTrail audit,
            Statistics statistics,
            SigningKeys keys,
            DuesPaid dues,
            Clock clock) {
        this.rows = rows;
        this.offices = offices;
        this.audit = audit;
        this.statistics = statistics;
        this.keys = keys;
        this.dues = dues;
        this.clock = clock;
    }

    /** Gives everybody under cover a card; returns how many are new. Safe to repeat. */
    public int prepare() {
        var made = rows.addMissing();
        if (made > 0) {
            audit.record("enrolment.cards", "office:" + Acting.current().office(), made + " cards");
            statistics.refresh();
        }
        return made;
    }

    /**
     * The cards not yet handed over, eight to an A4 sheet.
     *
     * @param kelurahan dotted code, or empty for all
     * @param address of this installation, such as https://gemet.cilegon.go.id, for the QR
     */
    public byte[] print(String kelurahan, String address) {
        prepare();
        var cards = rows.list(kelurahan, true);
        audit.record("enrolment.print", "kelurahan:" + kelurahan, cards.size() + " cards");
        return signed(cards, address);
    }

    /** How many in somebody's hands carry no signature that counts: printed before cards were signed, or its key revoked. */
    public int unsigned() { // may draw the first key
        return rows.countUnsigned(keys.published(), today());
    }

    /** Those cards anew, to be exchanged for the old ones; the same sheets again until the day is over. */
    public byte[] reissue(String address) {
        var cards = toReissue();
        audit.record("enrolment.reissue", "office:" + Acting.current().office(), cards.size() + " cards");
        return signed(cards, address);
    }

    List<Card> toReissue() {
        return rows.unsigned(keys.published(), today());
    }

    private byte[] signed(List<Card> cards, String address) {
        var signer = keys.current();
        var paid = dues.through(cards.stream().map(Card::worker).toList());
        rows.addSignatures(cards, signer.verifyingKey().id(), today());
        return CardSheets.print(cards, city(), card -> address(card, address, signer, paid));
    }

    /** The page that shows the card's signed content; holds no NIK, and opens without us being asked in return. */
    public String verifyAddress(Card card, String address) {
        return address(card, address, keys.current(), dues.through(List.of(card.worker())));
    }

    private String address(Card card, String address, Signer signer, Map<WorkerId, BillingMonth> paid) {
        var claim = CardClaim.of(card, Optional.ofNullable(paid.get(card.worker())), today());
        return address + CardProof.PATH + CardProof.sign(claim, signer);
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }

    /** The card of the cover somebody has today. */
    @Transactional(readOnly = true)
    public Optional<Card> current(WorkerId worker, LocalDate today) {
        return rows.of(worker, today);
    }

    /** A list to be signed, of the cards not yet handed over. */
    public byte[] handOverList(String kelurahan) {
        return HandOverList.print(rows.list(kelurahan, true), city());
    }

    /** False when the card is in somebody's hands already. */
    public boolean handOver(CardId card, LocalDate day, String receivedBy) {
        var handed = rows.handOver(card, day, receivedBy);
        if (handed) {
            audit.record("enrolment.hand-over", "card:" + card, day.toString());
        }
        return handed;
    }

    @Transactional(readOnly = true)
    public List<Heap> heaps() {
        return rows.heaps();
    }

    /** The cards of a kelurahan, handed over or not. */
    @Transactional(readOnly = true)
    public List<Card> list(String kelurahan) {
        return rows.list(kelurahan, false);
    }

    /** How many under cover have no card yet. */
    @Transactional(readOnly = true)
    public int missing() {
        return rows.missing();
    }

    private String city() {
        return offices.find(Acting.current().office()).map(Office::name).orElse("");
    }
}
