package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.audit.ReadLog;
import id.gemet.audit.Sight;
import id.gemet.registry.Listing;
import id.gemet.registry.OwnData;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Nik;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * "Download my data" (UU 27/2022 art. 7), without an account. NIK and birth date stand on every copy of a KTP, so the
 * code of the card is asked for too.
 */
@Service
public class OwnCopy {

    static final int COPIES_AN_HOUR = 5;

    public sealed interface Answer {

        /** @param sights who saw these data in full, newest first; this copy among them */
        record Data(Office office, Listing listing, List<CoverTerm> terms, List<Sight> sights) implements Answer {}

        /** The card, the number and the date do not belong to one person; which of them is wrong is not said. */
        record Unknown() implements Answer {}

        record TooMany() implements Answer {}
    }

    private final Turns turns;
    private final OwnData ownData;
    private final OwnTerms terms;
    private final Registry registry;
    private final ReadLog readLog;
    private final Offices offices;

    OwnCopy(Turns turns, OwnData ownData, OwnTerms terms, Registry registry, ReadLog readLog, Offices offices) {
        this.turns = turns;
        this.ownData = ownData;
        this.terms = terms;
        this.registry = registry;
        this.readLog = readLog;
        this.offices = offices;
    }

    /**
     * @param code of the card
     * @param from the asker's network address
     * @param purpose as the read log is to say it
     */
    public Answer of(String code, Nik nik, LocalDate birthDate, String from, String purpose) {
        if (!turns.take(Set.of("copy " + from, "copy of " + nik.digits()), COPIES_AN_HOUR)) {
            return new Answer.TooMany();
        }
        var holder = terms.holderOf(code);
        return ownData.recognise(nik, birthDate).stream()
                .filter(own -> holder.map(OwnData.Own::worker)
                        .filter(own.worker()::equals)
                        .isPresent())
                .findFirst()
                .<Answer>map(own -> data(own, purpose))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer.Data data(OwnData.Own own, String purpose) {
        var office = offices.pemdas().stream()
                .filter(pemda -> pemda.id().equals(own.pemda()))
                .findFirst()
                .orElseThrow();
        return Acting.as(Actor.system(office), () -> data(office, own.worker(), purpose));
    }

    private Answer.Data data(Office office, WorkerId worker, String purpose) {
        var listing = registry.reveal(worker, purpose).orElseThrow();
        return new Answer.Data(office, listing, terms.of(List.of(worker)), readLog.of(worker.value()));
    }
}
