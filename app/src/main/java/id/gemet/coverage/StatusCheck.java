package id.gemet.coverage;

import id.gemet.access.OfficeId;
import id.gemet.registry.OwnData;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Nik;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private static final OwnData.Own NOBODY =
            new OwnData.Own(new WorkerId(new UUID(0, 0)), new OfficeId(new UUID(0, 0)));

    private final Turns turns;
    private final OwnData ownData;
    private final OwnTerms terms;
    private final OwnPass pass;
    private final Clock clock;

    StatusCheck(Turns turns, OwnData ownData, OwnTerms terms, OwnPass pass, Clock clock) {
        this.turns = turns;
        this.ownData = ownData;
        this.terms = terms;
        this.pass = pass;
        this.clock = clock;
    }

    /** @param from the asker's network address */
    public StatusAnswer ask(Nik nik, LocalDate birthDate, String from) {
        if (!turns.take(Set.of("address " + from, "nik " + nik.digits()), ANSWERS_AN_HOUR)) {
            return new StatusAnswer.TooMany();
        }
        var own = ownData.recognise(nik, birthDate);
        var known = known(own.isEmpty() ? List.of(NOBODY) : own);
        return own.isEmpty() ? new StatusAnswer.Unknown() : known;
    }

    /** @param code as in the QR of the card */
    public StatusAnswer askByCard(String code, String from) {
        if (!turns.take(Set.of("card " + from), CARDS_AN_HOUR)) {
            return new StatusAnswer.TooMany();
        }
        return terms.holderOf(code)
                .<StatusAnswer>map(own -> known(List.of(own)))
                .orElseGet(StatusAnswer.Unknown::new);
    }

    /** Who was recognised within the hour, by what the answer handed out. */
    public Optional<OwnData.Own> holder(String handedOut) {
        return pass.read(handedOut);
    }

    /** For whoever may know it, such as the person themselves. */
    public CoverStatus statusOf(OwnData.Own own) {
        return status(List.of(own));
    }

    /** One more deed of a kind from an address; false when there were ten within the hour. */
    public boolean takeTurn(String deed, String from) {
        return turns.take(Set.of(deed + " " + from), ANSWERS_AN_HOUR);
    }

    /** In several pemdas the pass is for the one that covers, or covered, them. */
    private StatusAnswer known(List<OwnData.Own> owns) {
        var nearest = owns.stream()
                .min(Comparator.comparing(own -> statusOf(own).standing()))
                .orElseThrow();
        return new StatusAnswer.Known(status(owns), pass.give(nearest));
    }

    private CoverStatus status(List<OwnData.Own> owns) {
        var workers = owns.stream().map(OwnData.Own::worker).toList();
        return CoverStatus.of(terms.of(workers), LocalDate.now(clock));
    }
}
