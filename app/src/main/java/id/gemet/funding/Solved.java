package id.gemet.funding;

import id.gemet.funding.Foreseen.Ground;
import id.gemet.funding.Outlook.Share;
import id.gemet.funding.allocation.Award;
import id.gemet.funding.allocation.Part;
import id.gemet.funding.allocation.Plan;
import id.gemet.funding.allocation.Question;
import id.gemet.funding.allocation.Worker;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.TariffTable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was asked and what came of it. */
record Solved(
        MonthRange months,
        List<BudgetLine> lines,
        List<Candidate> waiting,
        Question question,
        Plan plan,
        WhatIf whatIf,
        TariffTable table) {

    /** One proposal for each line and its months. */
    Map<Part, Pick> picks() {
        var people = waiting.stream().collect(Collectors.toMap(Candidate::worker, Function.identity()));
        var byId = byId();
        Map<Part, List<Pick.Place>> places = new TreeMap<>(Comparator.comparing(Part::line)
                .thenComparing(part -> part.months().toString()));
        for (var award : plan.awards()) {
            var candidate = Objects.requireNonNull(people.get(award.worker()));
            for (var part : award.parts()) {
                var kind = Objects.requireNonNull(byId.get(part.line())).payer().kind();
                var monthly = table.dearest(kind, candidate.sector(), months.months());
                places.computeIfAbsent(part, any -> new ArrayList<>()).add(new Pick.Place(candidate, monthly));
            }
        }
        Map<Part, Pick> picks = new LinkedHashMap<>();
        places.forEach((part, chosen) -> picks.put(
                part,
                new Pick(
                        List.copyOf(chosen),
                        chosen.stream()
                                .map(place ->
                                        place.monthly().times(part.months().count()))
                                .reduce(Rupiah.ZERO, Rupiah::plus),
                        false)));
        return picks;
    }

    Outlook outlook() {
        Map<UUID, List<Map.Entry<Part, Pick>>> byLine = picks().entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().line()));
        var shares = lines.stream()
                .map(line -> share(
                        line, whatIf.free(line), byLine.getOrDefault(line.id().value(), List.of())))
                .toList();
        var none = (int) question.workers().stream()
                .filter(worker -> worker.admittedBy().isEmpty())
                .count();
        var people = plan.awards().size();
        return new Outlook(
                months,
                shares,
                plan.achieved(),
                people,
                waiting.size(),
                ending(),
                none,
                waiting.size() - people - none,
                plan.changesOfPayer(),
                plan.changesAtLeast(),
                plan.optimal());
    }

    private int ending() {
        return (int) question.workers().stream()
                .flatMap(worker -> worker.standing().stream())
                .filter(standing -> standing.through().compareTo(months.first()) >= 0)
                .count();
    }

    private static Share share(BudgetLine line, Rupiah free, List<Map.Entry<Part, Pick>> picks) {
        return new Share(
                line,
                free,
                picks.stream().mapToInt(pick -> pick.getValue().places().size()).sum(),
                picks.stream()
                        .mapToInt(pick -> pick.getValue().places().size()
                                * pick.getKey().months().count())
                        .sum(),
                picks.stream().map(pick -> pick.getValue().amount()).reduce(Rupiah.ZERO, Rupiah::plus),
                monthly(picks));
    }

    private static Map<BillingMonth, Rupiah> monthly(List<Map.Entry<Part, Pick>> picks) {
        Map<BillingMonth, Rupiah> monthly = new TreeMap<>();
        for (var pick : picks) {
            var each =
                    pick.getValue().places().stream().map(Pick.Place::monthly).reduce(Rupiah.ZERO, Rupiah::plus);
            pick.getKey().months().months().forEach(month -> monthly.merge(month, each, Rupiah::plus));
        }
        return monthly;
    }

    /** Those waiting, in the order of priority; what lines say of somebody is found out when it is looked at. */
    List<Foreseen> foreseen(Foreseen.Only only) {
        var awards = plan.awards().stream().collect(Collectors.toMap(Award::worker, Award::parts));
        var shares = outlook().shares().stream()
                .collect(Collectors.toMap(share -> share.line().id(), Function.identity()));
        var full = full();
        var byId = byId();
        var admitting = question.workers().stream().collect(Collectors.toMap(Worker::id, Worker::admittedBy));
        var chosen = waiting.stream()
                .filter(candidate -> only.takes(awards.containsKey(candidate.worker())))
                .sorted(Candidate.PRIORITY)
                .toList();
        return new AbstractList<>() {

            @Override
            public Foreseen get(int index) {
                var candidate = chosen.get(index);
                var parts = awards.getOrDefault(candidate.worker(), List.of());
                return new Foreseen(
                        candidate.shownAs(),
                        parts.stream()
                                .map(part ->
                                        new Foreseen.Paid(Objects.requireNonNull(byId.get(part.line())), part.months()))
                                .toList(),
                        answers(
                                candidate,
                                parts,
                                Objects.requireNonNull(admitting.get(candidate.worker())),
                                shares,
                                full));
            }

            @Override
            public int size() {
                return chosen.size();
            }
        };
    }

    private List<Foreseen.Answer> answers(
            Candidate candidate, List<Part> parts, Set<UUID> admitting, Map<LineId, Share> shares, Set<LineId> full) {
        var paying = parts.stream().map(Part::line).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !paying.contains(line.id().value()))
                .map(line -> new Foreseen.Answer(
                        line,
                        line.earmarks()
                                .unmet(candidate)
                                .orElseGet(() -> ground(
                                        candidate,
                                        Objects.requireNonNull(shares.get(line.id())),
                                        admitting.contains(line.id().value()),
                                        full.contains(line.id())))))
                .toList();
    }

    private Ground ground(Candidate candidate, Share share, boolean admitting, boolean full) {
        if (!admitting) {
            return Ground.STANDS_BACK;
        }
        if (full) {
            return Ground.FULL;
        }
        var month = table.dearest(share.line().payer().kind(), candidate.sector(), months.months());
        return share.left().compareTo(month) < 0 ? Ground.SPENT : Ground.SPARED;
    }

    /** Lines whose places are all taken in some month. */
    private Set<LineId> full() {
        Map<UUID, Map<BillingMonth, Integer>> people = new HashMap<>();
        plan.awards()
                .forEach(award -> award.parts()
                        .forEach(part -> part.months()
                                .months()
                                .forEach(month -> people.computeIfAbsent(part.line(), any -> new HashMap<>())
                                        .merge(month, 1, Integer::sum))));
        return question.lines().stream()
                .filter(line -> people.getOrDefault(line.id(), Map.of()).entrySet().stream()
                        .anyMatch(month -> month.getValue() >= line.quota(month.getKey())))
                .map(line -> new LineId(line.id()))
                .collect(Collectors.toSet());
    }

    Map<UUID, BudgetLine> byId() {
        return lines.stream().collect(Collectors.toMap(line -> line.id().value(), Function.identity()));
    }
}
