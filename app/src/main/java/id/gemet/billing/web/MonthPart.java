package id.gemet.billing.web;

import id.gemet.billing.Draft;
import id.gemet.shared.Rupiah;
import java.util.UUID;

/** One line's part of the month, with what is open of it. */
record MonthPart(Draft.Part part, Rupiah open, UUID key) {

    MonthPart with(UUID sameKey) {
        return new MonthPart(part, open, sameKey);
    }
}
