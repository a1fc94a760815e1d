package id.gemet.billing;

import id.gemet.shared.Rupiah;

/** What came of proposing to close a month, or of deciding it. */
public sealed interface Closed {

    record Done(Closing closing) implements Closed {}

    /** The insurer's list of the month is missing. */
    record NotReconciled() implements Closed {}

    record Unexplained(Rupiah left) implements Closed {}

    /** Whoever proposed does not decide. */
    record OwnProposal() implements Closed {}

    /** Nothing stands to be decided, or the month is closed already. */
    record NothingToDecide() implements Closed {}
}
