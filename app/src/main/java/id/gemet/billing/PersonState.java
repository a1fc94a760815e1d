package id.gemet.billing;

import id.gemet.enrolment.Standing;

/** How a person stands in a month between decree list, bill and the insurer's active list; everybody in exactly one. */
public enum PersonState {
    PAID_ACTIVE(NextStep.NONE),
    ACTIVE_NOT_PAID(NextStep.PAY),
    PAID_NOT_ACTIVE(NextStep.RETRY),
    /** On the decree list, neither paid for nor active. */
    NEITHER(NextStep.BILL),
    /** Sent to the insurer and not answered yet. */
    WAITING(NextStep.ASK_INSURER),
    REJECTED_NIK(NextStep.ASK_DUKCAPIL),
    DECEASED(NextStep.REPLACE),
    OVER_AGE(NextStep.REPLACE),
    DUPLICATE_KPJ(NextStep.ASK_INSURER),
    OTHER_PAYER(NextStep.REFUND),
    /** The insurer covers them, or they were billed, and no decree list of this month names them. */
    NOT_LISTED(NextStep.ASK_INSURER),
    /** A row of the insurer's whose NIK cannot be read. */
    UNIDENTIFIED(NextStep.ASK_INSURER);

    private final NextStep next;

    PersonState(NextStep next) {
        this.next = next;
    }

    public NextStep next() {
        return next;
    }

    /** Whether whoever is in it is to be covered no longer. */
    public boolean endsCover() {
        return next == NextStep.REPLACE || next == NextStep.REFUND;
    }

    /** What the insurer knows of the person comes first, then whether the list names them, then the money. */
    static PersonState of(PersonFacts facts) {
        if (!facts.readable()) {
            return UNIDENTIFIED;
        }
        if (facts.is(Standing.DECEASED)) {
            return DECEASED;
        }
        if (facts.is(Standing.OVER_AGE)) {
            return OVER_AGE;
        }
        if (facts.is(Standing.OTHER_PAYER)) {
            return OTHER_PAYER;
        }
        if (facts.is(Standing.NIK_REJECTED)) {
            return REJECTED_NIK;
        }
        if (facts.is(Standing.DUPLICATE) || facts.numbers() > 1) {
            return DUPLICATE_KPJ;
        }
        return facts.listed() ? ofListed(facts) : NOT_LISTED;
    }

    private static PersonState ofListed(PersonFacts facts) {
        var active = facts.is(Standing.ACTIVE);
        if (facts.isPaid()) {
            return active ? PAID_ACTIVE : PAID_NOT_ACTIVE;
        }
        if (active) {
            return ACTIVE_NOT_PAID;
        }
        return facts.waiting() ? WAITING : NEITHER;
    }
}
