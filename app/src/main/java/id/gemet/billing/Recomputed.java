package id.gemet.billing;

import id.gemet.shared.Rupiah;

/**
 * A month's bills priced anew by the tariff of that month, beside what was sent.
 *
 * @param different bills that came to another amount when they were issued
 */
public record Recomputed(int bills, Rupiah sent, Rupiah now, int different) {

    public boolean isSame() {
        return different == 0;
    }
}
