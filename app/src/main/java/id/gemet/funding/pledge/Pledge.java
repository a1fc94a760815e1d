package id.gemet.funding.pledge;

import id.gemet.funding.LineId;
import id.gemet.funding.Payer;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A promise as it stands.
 *
 * @param occasion where it was made
 * @param terms of the latest version
 * @param lastNumber the highest that any version ever gave to an instalment
 * @param receipts by the number of the instalment, the earliest first
 * @param line on whose ledger it stands; empty until it is committed
 */
public record Pledge(
        PledgeId id,
        Payer payer,
        String occasion,
        int version,
        PledgeTerms terms,
        int lastNumber,
        Map<Integer, List<Receipt>> receipts,
        Optional<LineId> line,
        PledgeStages stages) {

    public Pledge {
        receipts = Map.copyOf(receipts);
    }

    public List<Receipt> receiptsOf(Instalment instalment) {
        return receipts.getOrDefault(instalment.number(), List.of());
    }

    public Rupiah arrived(Instalment instalment) {
        return receiptsOf(instalment).stream().map(Receipt::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah open(Instalment instalment) {
        return instalment.amount().minus(arrived(instalment));
    }

    /** To the last rupiah. */
    public boolean isReceived(Instalment instalment) {
        return open(instalment).equals(Rupiah.ZERO);
    }

    /** What arrived whole stays as it is; of what arrived in part no less may be promised than is there. */
    boolean isKeptBy(PledgeTerms wanted) {
        return terms.instalments().stream()
                .filter(instalment -> !arrived(instalment).equals(Rupiah.ZERO))
                .allMatch(there -> wanted.instalments().stream()
                        .anyMatch(here -> here.number() == there.number()
                                && (here.amount().equals(there.amount())
                                        || (!isReceived(there) && here.amount().compareTo(arrived(there)) >= 0))));
    }

    public List<Instalment> receivedInstalments() {
        return terms.instalments().stream().filter(this::isReceived).toList();
    }

    public List<Instalment> openInstalments() {
        return terms.instalments().stream()
                .filter(instalment -> !isReceived(instalment))
                .toList();
    }

    Optional<Instalment> instalment(int number) {
        return terms.instalments().stream()
                .filter(instalment -> instalment.number() == number)
                .findFirst();
    }

    public Kept kept(LocalDate today) {
        return terms.instalments().stream()
                .filter(instalment -> !instalment.dueOn().isAfter(today))
                .map(instalment -> new Kept(arrived(instalment), instalment.amount()))
                .reduce(Kept.NOTHING_DUE, Kept::plus);
    }

    /** What has not arrived, by how long it has been due. */
    public Map<Ageing, Rupiah> ageing(LocalDate today) {
        var ages = new EnumMap<Ageing, Rupiah>(Ageing.class);
        openInstalments()
                .forEach(
                        instalment -> ages.merge(Ageing.of(instalment.dueOn(), today), open(instalment), Rupiah::plus));
        return ages;
    }
}
