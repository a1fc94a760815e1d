package id.gemet.funding.pledge;

import id.gemet.shared.Rupiah;

/** What came of a deed about a pledge. Unless it is done, nothing changed. */
public sealed interface PledgeAnswer {

    record Done() implements PledgeAnswer {}

    /** No such pledge, line, instalment or receipt, or not yours to see, or of another payer. */
    record NotThere() implements PledgeAnswer {}

    /** An amendment left out or changed an instalment that has arrived. */
    record ReceivedStays() implements PledgeAnswer {}

    /** This instalment has arrived already, or this receipt is another instalment's. */
    record ReceivedBefore() implements PledgeAnswer {}

    /** It stands on a line already, or the line carries another pledge. */
    record CommittedBefore() implements PledgeAnswer {}

    record NotCommitted() implements PledgeAnswer {}

    /** The line promises more than the pledge does. */
    record LineHoldsMore(Rupiah promised) implements PledgeAnswer {}

    /** Only so much of the instalment has not arrived yet. */
    record MoreThanOpen(Rupiah open) implements PledgeAnswer {}

    /** Only so much of the line's promised money has not arrived yet. */
    record NotEnough(Rupiah left) implements PledgeAnswer {}
}
