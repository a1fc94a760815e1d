package id.gemet.funding.pledge;

import id.gemet.funding.Payer;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one payer promised in all, and what came of it: the same figures for the city, the payer and the insurer.
 *
 * @param pledges at least one
 * @param asOf the day the figures are of
 */
public record PayerPledges(Payer payer, List<Pledge> pledges, LocalDate asOf) {

    public PayerPledges {
        pledges = List.copyOf(pledges);
    }

    /** In the order in which the payers first come. */
    public static List<PayerPledges> of(List<Pledge> pledges, LocalDate asOf) {
        return pledges.stream()
                .collect(Collectors.groupingBy(Pledge::payer, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theirs -> new PayerPledges(theirs.getKey(), theirs.getValue(), asOf))
                .toList();
    }

    public PledgeStages total() {
        return PledgeStages.total(pledges.stream().map(Pledge::stages).toList());
    }

    public Kept kept() {
        return pledges.stream().map(pledge -> pledge.kept(asOf)).reduce(Kept.NOTHING_DUE, Kept::plus);
    }

    public Behind behind() {
        return pledges.stream().map(pledge -> Behind.of(pledge, asOf)).reduce(Behind.NOTHING, Behind::plus);
    }

    /** What has not arrived, by how long it has been due; the youngest first. */
    public Map<Ageing, Rupiah> ageing() {
        var ages = new EnumMap<Ageing, Rupiah>(Ageing.class);
        pledges.forEach(pledge -> pledge.ageing(asOf).forEach((age, amount) -> ages.merge(age, amount, Rupiah::plus)));
        return ages;
    }

    /** Due first of what is not late; its amount is what has not arrived of it. */
    public Optional<Instalment> next() {
        return pledges.stream()
                .flatMap(pledge -> pledge.openInstalments().stream()
                        .filter(open -> !open.dueOn().isBefore(asOf))
                        .map(open -> new Instalment(open.number(), open.dueOn(), pledge.open(open))))
                .min(Comparator.comparing(Instalment::dueOn));
    }

    /** Everything promised has arrived, due or not. */
    public boolean isReceived() {
        return pledges.stream().allMatch(pledge -> pledge.openInstalments().isEmpty());
    }
}
