package id.gemet.enrolment;

import id.gemet.enrolment.TermRows.GoingOver;
import id.gemet.funding.HandOverFollower;
import id.gemet.funding.Proposal;
import id.gemet.vault.Vault;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever goes over to another payer stays the participant they are: one term ends, the next begins with the same number. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class TermsGoOver implements HandOverFollower {

    private static final HexFormat HEX = HexFormat.of();

    private final TermRows terms;
    private final Vault vault;

    TermsGoOver(TermRows terms, Vault vault) {
        this.terms = terms;
        this.vault = vault;
    }

    @Override
    public void handedOver(Proposal approved) {
        var leaving = terms.goingOver(approved.id());
        terms.leaveBefore(approved.id(), approved.months().first(), approved.handsOver());
        for (var person : leaving) {
            var next = new TermId(UUID.randomUUID());
            terms.addActive(next, person, HEX.formatHex(seal(person, next)));
        }
    }

    private byte[] seal(GoingOver person, TermId next) {
        return vault.seal(
                vault.open(HEX.parseHex(person.sealedKpjHex()), Batches.sealContext(person.term())),
                Batches.sealContext(next));
    }
}
