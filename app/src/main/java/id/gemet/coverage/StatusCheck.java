package id.gemet.coverage;

import id.gemet.registry.OwnData;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Nik;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** "Am I covered?", asked without an account, and of no use for listing people. */
@Service
public class StatusCheck {

    /** Also for one NIK, wherever it is asked from: nobody tries birth dates on somebody else's number. */
    static final int ANSWERS_AN_HOUR = 10;

    /** Codes cannot be guessed, and at a hand-over many phones ask from one address. */
    static final int CARDS_AN_HOUR = 120;

    private static final WorkerId NOBODY = new WorkerId(new UUID(0, 0));

    private final Turns turns;
    private final OwnData ownData;
    private final OwnTerms terms;
    private final Clock clock;

    StatusCheck(Turns turns, OwnData ownData, OwnTerms terms, Clock clock) {
        this.turns = turns;
        this.ownData = ownData;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param from the asker's network address */
    public StatusAnswer ask(Nik nik, LocalDate birthDate, String from) {
        if (!turns.take(Set.of("address " + from, "nik " + nik.digits()), ANSWERS_AN_HOUR)) {
            return new StatusAnswer.TooMany();
        }
        var workers = ownData.recognise(nik, birthDate).stream()
                .map(OwnData.Own::worker)
                .toList();
        var found = terms.of(workers.isEmpty() ? List.of(NOBODY) : workers);
        return workers.isEmpty() ? new StatusAnswer.Unknown() : known(found);
    }

    /** @param code as in the QR of the card */
    public StatusAnswer askByCard(String code, String from) {
        if (!turns.take(Set.of("card " + from), CARDS_AN_HOUR)) {
            return new StatusAnswer.TooMany();
        }
        return terms.holderOf(code)
                .map(worker -> known(terms.of(List.of(worker))))
                .orElseGet(StatusAnswer.Unknown::new);
    }

    private StatusAnswer known(List<CoverTerm> found) {
        return new StatusAnswer.Known(CoverStatus.of(found, LocalDate.now(clock)));
    }
}
