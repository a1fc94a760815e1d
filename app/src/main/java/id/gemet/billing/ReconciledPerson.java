package id.gemet.billing;

import id.gemet.shared.Rupiah;
import java.util.Optional;

/**
 * One person of a reconciliation, masked.
 *
 * @param number place within the reconciliation
 * @param remark the insurer's words
 * @param explanation why the amounts differ, once somebody said so
 */
public record ReconciledPerson(
        int number,
        String shownAs,
        String remark,
        PersonState state,
        Rupiah listed,
        Rupiah billed,
        Rupiah paid,
        Rupiah insurer,
        Rupiah gap,
        Optional<String> explanation) {}
