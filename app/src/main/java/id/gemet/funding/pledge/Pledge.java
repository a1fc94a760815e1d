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
 * @param received by the number of the instalment
 * @param line on whose ledger it stands; empty until it is committed
 */
public record Pledge(
        PledgeId id,
        Payer payer,
        String occasion,
        int version,
        PledgeTerms terms,
        int lastNumber,
        Map<Integer, Receipt> received,
        Optional<LineId> line,
        PledgeStages stages) {

    public Pledge {
        received = Map.copyOf(received);
    }

    public boolean isReceived(Instalment instalment) {
        return received.containsKey(instalment.number());
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
                .map(instalment ->
                        new Kept(isReceived(instalment) ? instalment.amount() : Rupiah.ZERO, instalment.amount()))
                .reduce(Kept.NOTHING_DUE, Kept::plus);
    }

    /** What has not arrived, by how long it has been due. */
    public Map<Ageing, Rupiah> ageing(LocalDate today) {
        var ages = new EnumMap<Ageing, Rupiah>(Ageing.class);
        openInstalments()
                .forEach(instalment ->
                        ages.merge(Ageing.of(instalment.dueOn(), today), instalment.amount(), Rupiah::plus));
        return ages;
    }
}
