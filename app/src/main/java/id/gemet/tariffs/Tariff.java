package id.gemet.tariffs;

import id.gemet.shared.Rupiah;

/** The dues of one person for one month. */
public record Tariff(Rupiah jkk, Rupiah jkm, String regulation) {

    public Rupiah monthly() {
        return jkk.plus(jkm);
    }

    Tariff reducedBy(int percent, String byRegulation) {
        return new Tariff(reduced(jkk, percent), reduced(jkm, percent), regulation + "; " + byRegulation);
    }

    private static Rupiah reduced(Rupiah full, int percent) {
        return new Rupiah(full.amount() - full.amount() * percent / 100);
    }
}
