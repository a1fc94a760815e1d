package id.gemet.actions.company;

import id.gemet.funding.pledge.Behind;
import id.gemet.funding.pledge.PayerPledges;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * How far a company has come from being asked to keeping what it promised.
 *
 * @param promised by its payer; empty while nothing is
 */
public record CompanyStanding(Company company, Optional<PayerPledges> promised, LocalDate today) {

    /** Who needs somebody most comes first. */
    public enum Stage {
        UNANSWERED,
        BEHIND,
        ABSENT,
        ATTENDED,
        PROMISED,
        KEPT
    }

    /** What is to be done next. */
    public enum Step {
        ASK_FOR_ANSWER,
        ASK_FOR_OVERDUE,
        ASK_FOR_REASON,
        ASK_FOR_PLEDGE,
        BOOK,
        NAME_WORKERS,
        AWAIT_INSTALMENT,
        NOTHING
    }

    static final Comparator<CompanyStanding> ORDER = Comparator.comparing(CompanyStanding::stage)
            .thenComparing(
                    Comparator.comparingLong(CompanyStanding::daysUnanswered).reversed())
            .thenComparing(standing -> standing.behind().rupiah(), Comparator.reverseOrder())
            .thenComparing(standing -> standing.company().name());

    public Stage stage() {
        if (promised.isPresent()) {
            if (!behind().isNothing()) {
                return Stage.BEHIND;
            }
            return promised.get().isReceived() ? Stage.KEPT : Stage.PROMISED;
        }
        return company.asked()
                .attendance()
                .map(attendance -> attendance.came() ? Stage.ATTENDED : Stage.ABSENT)
                .orElse(Stage.UNANSWERED);
    }

    public Step step() {
        return switch (stage()) {
            case UNANSWERED -> Step.ASK_FOR_ANSWER;
            case BEHIND -> Step.ASK_FOR_OVERDUE;
            case ABSENT -> Step.ASK_FOR_REASON;
            case ATTENDED -> Step.ASK_FOR_PLEDGE;
            case PROMISED, KEPT -> ours().orElse(stage() == Stage.KEPT ? Step.NOTHING : Step.AWAIT_INSTALMENT);
        };
    }

    /** Since the letter; 0 once it answered, by coming, staying away or promising. */
    public long daysUnanswered() {
        return stage() == Stage.UNANSWERED
                ? ChronoUnit.DAYS.between(company.asked().dated(), today)
                : 0;
    }

    public Behind behind() {
        return promised.map(PayerPledges::behind).orElse(Behind.NOTHING);
    }

    /** Arrived, and set aside for nobody yet. */
    public Rupiah unnamed() {
        return promised.map(PayerPledges::total)
                .map(total -> total.received().minus(total.matched()))
                .orElse(Rupiah.ZERO);
    }

    public long daysLate() {
        return company.daysLate(today);
    }

    /** What the city itself owes a company that keeps its word. */
    private Optional<Step> ours() {
        if (promised.stream()
                .flatMap(theirs -> theirs.pledges().stream())
                .anyMatch(pledge -> pledge.line().isEmpty())) {
            return Optional.of(Step.BOOK);
        }
        return unnamed().compareTo(oneMonth()) >= 0 ? Optional.of(Step.NAME_WORKERS) : Optional.empty();
    }

    /** Of one worker, at what those already named cost; one rupiah before anybody is. */
    private Rupiah oneMonth() {
        return promised.map(PayerPledges::total)
                .filter(total -> total.months() > 0)
                .map(total -> new Rupiah(total.matched().amount() / total.months()))
                .orElse(new Rupiah(1));
    }
}
