package id.gemet.billing;

import id.gemet.registry.WorkerId;
import id.gemet.shared.Rupiah;

/**
 * One bill of a line's attachment, masked.
 *
 * @param rank in which partial payments reach it
 * @param amount after its notes
 */
public record BillRow(
        int rank, BillId bill, WorkerId worker, String shownAs, String kelurahan, Rupiah amount, Rupiah paid) {

    public Rupiah open() {
        return amount.minus(paid);
    }
}
