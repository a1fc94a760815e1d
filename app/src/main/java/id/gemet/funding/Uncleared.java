package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.time.LocalDate;

/**
 * Money that should have moved on by now and has not.
 *
 * @param since the day it should have moved on
 * @param document the paper of the transfer that brought it there; empty where it is of several
 */
public record Uncleared(Kind kind, BudgetLine line, Rupiah amount, LocalDate since, String document) {

    public enum Kind {
        /** Promised for months that have begun, and not arrived. */
        PLEDGED,
        /** Billed more than thirty days ago, and not paid. */
        BILLED,
        /** Set aside for months that are past, and never billed. */
        RESERVED,
        /** Free on a line that can pay for no month any more. */
        FREE
    }
}
