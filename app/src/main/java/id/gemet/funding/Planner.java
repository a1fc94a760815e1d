package id.gemet.funding;

import id.gemet.funding.allocation.Line;
import id.gemet.funding.allocation.Priority;
import id.gemet.funding.allocation.Question;
import id.gemet.funding.allocation.Standing;
import id.gemet.funding.allocation.Worker;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.TariffTable;
import id.gemet.tariffs.Tariffs;
import id.gemet.verification.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the question of who is paid by which line for which months, as the lines and those waiting are now. */
@Component
class Planner {

    private final Ledger ledger;
    private final CommitmentRows commitments;
    private final StandingRows standings;
    private final Answers answers;
    private final Tariffs tariffs;
    private final RuleBook rules;
    private final Clock clock;

    Planner(
            Ledger ledger,
            CommitmentRows commitments,
            StandingRows standings,
            Answers answers,
            Tariffs tariffs,
            RuleBook rules,
            Clock clock) {
        this.ledger = ledger;
        this.commitments = commitments;
        this.standings = standings;
        this.answers = answers;
        this.tariffs = tariffs;
        this.rules = rules;
        this.clock = clock;
    }

    /** The best plan for these people over the open lines that pay in some of the months. */
    Solved solve(MonthRange months, List<Candidate> waiting, WhatIf whatIf) {
        var table = tariffs.table();
        var covered = standings.endingBy(months);
        var lines = ledger.list().stream()
                .filter(line -> line.limits().maySpendOn(LocalDate.now(clock))
                        && line.months().first().compareTo(months.last()) <= 0
                        && months.first().compareTo(line.months().last()) <= 0)
                .toList();
        Map<Set<UUID>, Set<UUID>> sets = new LinkedHashMap<>();
        var workers = waiting.stream()
                .map(candidate -> worker(
                        candidate,
                        admitting(candidate, lines, whatIf),
                        Optional.ofNullable(covered.get(candidate.identity())),
                        sets))
                .toList();
        var question = new Question(
                months,
                lines.stream().map(line -> line(line, months, table, whatIf)).toList(),
                workers,
                rules.today().matureMonths(),
                whatIf.order(),
                months.toString());
        return new Solved(months, lines, waiting, question, answers.to(question), whatIf, table);
    }

    /** Each month at the dearest of the plan's: what is reserved for a person then covers any of their months. */
    private Line line(BudgetLine line, MonthRange months, TariffTable table, WhatIf whatIf) {
        Map<Sector, Map<BillingMonth, Rupiah>> prices = new EnumMap<>(Sector.class);
        for (var sector : Sector.values()) {
            var price = table.dearest(line.payer().kind(), sector, months.months());
            prices.put(
                    sector,
                    months.months().stream()
                            .filter(line.months()::contains)
                            .collect(Collectors.toMap(Function.identity(), month -> price)));
        }
        return new Line(
                line.id().value(), line.payer().id().value(), whatIf.free(line), placesLeft(line, months), prices);
    }

    /** Beside those it pays for already. */
    private Map<BillingMonth, Integer> placesLeft(BudgetLine line, MonthRange months) {
        if (line.limits().quota().isEmpty()) {
            return Map.of();
        }
        var taken = commitments.peopleByMonth(line.id(), months);
        return months.months().stream()
                .collect(Collectors.toMap(
                        Function.identity(), month -> line.limits().places(taken.getOrDefault(month, 0))));
    }

    /** The lines that may pay for them: not one that stands back for another of these that could. */
    private static List<BudgetLine> admitting(Candidate candidate, List<BudgetLine> lines, WhatIf whatIf) {
        var admitting =
                lines.stream().filter(line -> line.earmarks().admit(candidate)).toList();
        return admitting.stream()
                .filter(line -> admitting.stream()
                        .noneMatch(other -> !other.id().equals(line.id())
                                && line.earmarks()
                                        .unless()
                                        .contains(other.payer().kind())
                                && whatIf.free(other).compareTo(Rupiah.ZERO) > 0))
                .toList();
    }

    private static Worker worker(
            Candidate candidate, List<BudgetLine> lines, Optional<Standing> standing, Map<Set<UUID>, Set<UUID>> sets) {
        var admitted = new HashSet<UUID>();
        lines.forEach(line -> admitted.add(line.id().value()));
        var decile = candidate.decile();
        return new Worker(
                candidate.worker(),
                sets.computeIfAbsent(Set.copyOf(admitted), same -> same),
                candidate.sector(),
                standing,
                new Priority(
                        decile == null ? Priority.NO_DECILE : decile,
                        OccupationRisk.of(candidate.occupation()),
                        candidate.verifiedOn()));
    }
}
