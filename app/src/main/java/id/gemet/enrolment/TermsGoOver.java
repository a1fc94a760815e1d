package id.gemet.enrolment;

import id.gemet.enrolment.TermRows.Following;
import id.gemet.enrolment.TermRows.GoingOver;
import id.gemet.funding.HandOverFollower;
import id.gemet.funding.Proposal;
import id.gemet.vault.Vault;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever goes over to another payer stays the participant they are: one term ends, the next begins with the same number. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class TermsGoOver implements HandOverFollower {

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
        terms.addActive(leaving.stream().map(this::following).toList());
    }

    private Following following(GoingOver person) {
        var next = new TermId(UUID.randomUUID());
        var kpj = vault.open(person.sealedKpj(), Batches.sealContext(person.term()));
        return new Following(next, person, vault.seal(kpj, Batches.sealContext(next)));
    }
}
