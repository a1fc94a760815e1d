package id.gemet.funding;

import id.gemet.shared.Rupiah;

/** What came of moving money on a line. */
public sealed interface Movement {

    record Moved(Balance after) implements Movement {}

    /** Nothing moved. */
    record NotEnough(Rupiah left) implements Movement {}

    /** Undone before, or spent since: nothing moved. */
    record CannotBeReversed() implements Movement {}

    /** No such line, or not yours to see. */
    record NoSuchLine() implements Movement {}
}
