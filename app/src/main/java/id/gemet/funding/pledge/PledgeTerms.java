package id.gemet.funding.pledge;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What is promised, as one paper says it.
 *
 * @param quantity of the unit
 * @param worth in rupiah; the instalments add up to it
 * @param document the number of the paper
 */
public record PledgeTerms(
        PledgeUnit unit,
        long quantity,
        MonthRange months,
        Rupiah worth,
        String document,
        LocalDate dated,
        List<Instalment> instalments) {

    public PledgeTerms {
        instalments = List.copyOf(instalments);
        var sum = instalments.stream().map(Instalment::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        if (!sum.equals(worth)) {
            throw new IllegalArgumentException("Instalments of %s for a pledge of %s".formatted(sum, worth));
        }
        if (instalments.stream().map(Instalment::number).distinct().count() != instalments.size()) {
            throw new IllegalArgumentException("An instalment stands twice in one version");
        }
    }
}
