package id.gemet.verification;

import static id.gemet.verification.Judgement.FAILED;
import static id.gemet.verification.Judgement.PASSED;
import static id.gemet.verification.Judgement.UNKNOWN;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;

/** All rules, applied to one worker. None decides by itself: an officer does, with these before his eyes. */
final class Eligibility {

    private final RuleSettings settings;

    Eligibility(RuleSettings settings) {
        this.settings = settings;
    }

    Map<Rule, Judgement> judge(Facts facts) {
        var judgements = new EnumMap<Rule, Judgement>(Rule.class);
        for (var rule : Rule.values()) {
            judgements.put(rule, judge(rule, facts));
        }
        return judgements;
    }

    private Judgement judge(Rule rule, Facts facts) {
        return switch (rule) {
            case NOT_DECEASED -> notDeceased(facts);
            case AGE_LIMIT -> ofAge(facts);
            case NOT_CIVIL_SERVANT -> holds(!facts.marked("CIVIL_SERVANT"));
            case NOT_COVERED_BY_EMPLOYER -> holds(!facts.employed());
            case NOT_COVERED_BY_OTHER_PAYER -> holds(!facts.coveredOtherwise());
            case LIVES_IN_CITY -> livesInCity(facts);
            case STILL_WORKS -> holds(!facts.visited(VisitFinding.NOT_WORKING));
            case IDENTITY_CONFIRMED -> identityConfirmed(facts);
        };
    }

    /** The register's word outranks a mark behind a name; an officer who met the person contradicts both. */
    private static Judgement notDeceased(Facts facts) {
        if (facts.visited(VisitFinding.DECEASED)) {
            return FAILED;
        }
        if (facts.registered(DukcapilAnswer.MENINGGAL)) {
            return facts.visited(VisitFinding.LIVES_AND_WORKS) ? UNKNOWN : FAILED;
        }
        return facts.marked("DECEASED") && facts.dukcapil().isEmpty() ? UNKNOWN : PASSED;
    }

    private Judgement ofAge(Facts facts) {
        return facts.birthDate()
                .map(born -> Period.between(born, facts.startsOn()).getYears())
                .map(age -> holds(age >= settings.ageYearsMin() && age <= settings.ageYearsMax()))
                .orElse(UNKNOWN);
    }

    private Judgement livesInCity(Facts facts) {
        if (facts.visited(VisitFinding.MOVED_AWAY)
                || (settings.residenceMonths() > 0 && facts.visited(VisitFinding.NEW_HERE))) {
            return FAILED;
        }
        if (facts.visited(VisitFinding.NOT_FOUND)) {
            return UNKNOWN;
        }
        return facts.kelurahan()
                .map(kelurahan -> holds(facts.city().contains(kelurahan)))
                .orElse(facts.visited(VisitFinding.LIVES_AND_WORKS) ? PASSED : UNKNOWN);
    }

    /** Of the dead the register confirms who they were; whether they live is the other rule's. */
    private static Judgement identityConfirmed(Facts facts) {
        return facts.dukcapil()
                .map(answer -> holds(answer == DukcapilAnswer.PADAN || answer == DukcapilAnswer.MENINGGAL))
                .orElse(UNKNOWN);
    }

    private static Judgement holds(boolean condition) {
        return condition ? PASSED : FAILED;
    }
}
