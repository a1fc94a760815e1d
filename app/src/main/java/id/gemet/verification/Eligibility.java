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
            case AGE_LIMIT ->
                facts.birthDate()
                        .map(born -> Period.between(born, facts.startsOn()).getYears())
                        .map(age -> holds(age >= settings.ageYearsMin() && age <= settings.ageYearsMax()))
                        .orElse(UNKNOWN);
            case NOT_COVERED_BY_EMPLOYER -> holds(!facts.employed());
            case NOT_COVERED_BY_OTHER_PAYER -> holds(!facts.coveredOtherwise());
            case NOT_CIVIL_SERVANT -> holds(!facts.marks().contains("CIVIL_SERVANT"));
            case NOT_DECEASED -> notDeceased(facts);
            case IDENTITY_CONFIRMED ->
                facts.dukcapil()
                        .map(answer -> holds(answer == DukcapilAnswer.PADAN || answer == DukcapilAnswer.MENINGGAL))
                        .orElse(UNKNOWN);
            case LIVES_IN_CITY ->
                facts.kelurahan()
                        .map(kelurahan -> holds(facts.city().contains(kelurahan)))
                        .orElse(UNKNOWN);
        };
    }

    /** The register's word outranks a mark behind a name. */
    private static Judgement notDeceased(Facts facts) {
        if (facts.dukcapil().isPresent()) {
            return holds(facts.dukcapil().get() != DukcapilAnswer.MENINGGAL);
        }
        return facts.marks().contains("DECEASED") ? UNKNOWN : PASSED;
    }

    private static Judgement holds(boolean condition) {
        return condition ? PASSED : FAILED;
    }
}
