package id.gemet.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {

    private static final LocalDate STARTS_ON = LocalDate.of(2026, 6, 1);
    private static final RegionCode CITY = new RegionCode("36.72");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # born      | on the first day of cover
        2009-06-01  | PASSED
        2009-06-02  | FAILED
        1961-06-02  | PASSED
        1961-06-01  | FAILED
        1990-02-28  | PASSED
                    | UNKNOWN
        """)
    void coverBeginsBetweenSeventeenAndSixtyFour(LocalDate born, Judgement judgement) {
        var facts = new Facts(
                CITY,
                STARTS_ON,
                Optional.ofNullable(born),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of());

        assertThat(judge(facts, Rule.AGE_LIMIT)).isEqualTo(judgement);
    }

    @Test
    void anOfficeMaySetItsOwnAges() {
        var facts = new Facts(
                CITY,
                STARTS_ON,
                Optional.of(LocalDate.of(1963, 1, 1)),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of());

        assertThat(new Eligibility(RuleSettings.DEFAULTS
                                .with(RuleSetting.AGE_YEARS_MIN, 18)
                                .with(RuleSetting.AGE_YEARS_MAX, 60))
                        .judge(facts))
                .containsEntry(Rule.AGE_LIMIT, Judgement.FAILED);
    }

    @Test
    void anOfficeMayAskForSomeMonthsOfResidence() {
        var facts = new Facts(
                CITY,
                STARTS_ON,
                Optional.empty(),
                Optional.of(new RegionCode("36.72.01.1001")),
                false,
                false,
                Optional.empty(),
                Optional.of(VisitFinding.NEW_HERE),
                Set.of());

        assertThat(new Eligibility(RuleSettings.DEFAULTS.with(RuleSetting.RESIDENCE_MONTHS, 6)).judge(facts))
                .containsEntry(Rule.LIVES_IN_CITY, Judgement.FAILED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # register       | visit           | in the list | judgement
                         |                 |             | PASSED
                         |                 | DECEASED    | UNKNOWN
        PADAN            |                 | DECEASED    | PASSED
        MENINGGAL        |                 |             | FAILED
        MENINGGAL        | LIVES_AND_WORKS |             | UNKNOWN
        PADAN            | DECEASED        |             | FAILED
        TIDAK_DITEMUKAN  | LIVES_AND_WORKS |             | PASSED
        """)
    void theRegisterOutranksAMarkAndAVisitContradictsIt(
            DukcapilAnswer register, VisitFinding visit, String mark, Judgement judgement) {
        assertThat(judge(facts(register, visit, mark), Rule.NOT_DECEASED)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                         | UNKNOWN
        PADAN            | PASSED
        TIDAK_PADAN      | FAILED
        TIDAK_DITEMUKAN  | FAILED
        NONAKTIF         | FAILED
        MENINGGAL        | PASSED
        """)
    void theRegisterConfirmsWhoSomebodyIs(DukcapilAnswer register, Judgement judgement) {
        assertThat(judge(facts(register, null, null), Rule.IDENTITY_CONFIRMED)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # kelurahan    | visit           | judgement
        36.72.01.1001  |                 | PASSED
        36.04.05.2001  |                 | FAILED
                       |                 | UNKNOWN
                       | LIVES_AND_WORKS | PASSED
        36.72.01.1001  | MOVED_AWAY      | FAILED
        36.72.01.1001  | NEW_HERE        | PASSED
        36.72.01.1001  | NOT_FOUND       | UNKNOWN
        36.04.05.2001  | LIVES_AND_WORKS | FAILED
        """)
    void theProgrammeIsForResidents(String kelurahan, VisitFinding visit, Judgement judgement) {
        var facts = new Facts(
                CITY,
                STARTS_ON,
                Optional.empty(),
                Optional.ofNullable(kelurahan).map(RegionCode::new),
                false,
                false,
                Optional.empty(),
                Optional.ofNullable(visit),
                Set.of());

        assertThat(judge(facts, Rule.LIVES_IN_CITY)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # employed | otherwise | rules failed
        false      | false     | ''
        true       | false     | NOT_COVERED_BY_EMPLOYER
        false      | true      | NOT_COVERED_BY_OTHER_PAYER
        true       | true      | NOT_COVERED_BY_EMPLOYER NOT_COVERED_BY_OTHER_PAYER
        """)
    void nobodyIsPaidForTwice(boolean employed, boolean otherwise, String failed) {
        var facts = new Facts(
                CITY,
                STARTS_ON,
                Optional.empty(),
                Optional.empty(),
                employed,
                otherwise,
                Optional.empty(),
                Optional.empty(),
                Set.of());

        assertThat(new Eligibility(RuleSettings.DEFAULTS)
                        .judge(facts).entrySet().stream()
                                .filter(entry -> entry.getValue() == Judgement.FAILED)
                                .map(entry -> entry.getKey().name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(failed);
    }

    @Test
    void civilServantsHaveAnotherScheme() {
        assertThat(judge(facts(null, null, "CIVIL_SERVANT"), Rule.NOT_CIVIL_SERVANT))
                .isEqualTo(Judgement.FAILED);
        assertThat(judge(facts(null, null, "OCCUPATION_UNKNOWN"), Rule.NOT_CIVIL_SERVANT))
                .isEqualTo(Judgement.PASSED);
    }

    @ParameterizedTest
    @EnumSource(VisitFinding.class)
    void onlyWhoWorksIsInsuredAgainstAccidentsAtWork(VisitFinding visit) {
        assertThat(judge(facts(null, visit, null), Rule.STILL_WORKS))
                .isEqualTo(visit == VisitFinding.NOT_WORKING ? Judgement.FAILED : Judgement.PASSED);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasARegulationAndAReasonThatSettlesTheCase(Rule rule) {
        assertThat(rule.regulation()).matches("R-0[0-9]{2}");
        assertThat(Reason.of(rule).regulation()).isEqualTo(rule.regulation());
        assertThat(Reason.of(rule).outcome().status()).isIn(CaseStatus.REJECTED, CaseStatus.RETURNED);
    }

    private static Facts facts(@Nullable DukcapilAnswer register, @Nullable VisitFinding visit, @Nullable String mark) {
        return new Facts(
                CITY,
                STARTS_ON,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.ofNullable(register),
                Optional.ofNullable(visit),
                Stream.ofNullable(mark).collect(Collectors.toSet()));
    }

    private static Judgement judge(Facts facts, Rule rule) {
        return Objects.requireNonNull(
                new Eligibility(RuleSettings.DEFAULTS).judge(facts).get(rule));
    }
}
