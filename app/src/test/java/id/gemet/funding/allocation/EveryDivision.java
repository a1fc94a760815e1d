package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every way to divide a plan's terms among the people who were not covered; all of the terms are given. */
final class EveryDivision {

    private final Question question;
    private final List<Worker> waiting;
    private final List<Award> terms;
    private String best = "";

    private EveryDivision(Question question, Plan plan) {
        this.question = question;
        waiting = question.workers().stream()
                .filter(worker -> !isCovered(question, worker))
                .sorted(Comparator.comparingInt(
                                (Worker worker) -> worker.priority().decile())
                        .thenComparingInt(worker -> worker.priority().risk())
                        .thenComparing(worker -> worker.priority().verifiedOn())
                        .thenComparing(worker -> new Lot(question.seed()).of(worker.id())))
                .toList();
        terms = plan.awards().stream()
                .filter(award -> waiting.stream().anyMatch(worker -> worker.id().equals(award.worker())))
                .toList();
    }

    /** A letter for each person in the order of priority: S served, x not. */
    static String servedIn(Question question, Plan plan) {
        var every = new EveryDivision(question, plan);
        var letters = new StringBuilder();
        for (var worker : every.waiting) {
            letters.append(every.terms.stream().anyMatch(award -> award.worker().equals(worker.id())) ? 'S' : 'x');
        }
        return letters.toString();
    }

    static String best(Question question, Plan plan) {
        var every = new EveryDivision(question, plan);
        every.divide(0, new ArrayList<>(every.terms), "");
        return every.best;
    }

    private void divide(int place, List<Award> left, String letters) {
        if (place == waiting.size()) {
            if (left.isEmpty() && (best.isEmpty() || letters.compareTo(best) < 0)) {
                best = letters;
            }
            return;
        }
        divide(place + 1, left, letters + 'x');
        for (var award : List.copyOf(left)) {
            if (fits(award, waiting.get(place))) {
                var rest = new ArrayList<>(left);
                rest.remove(award);
                divide(place + 1, rest, letters + 'S');
            }
        }
    }

    private boolean fits(Award award, Worker worker) {
        var first = question.workers().stream()
                .filter(one -> one.id().equals(award.worker()))
                .findFirst()
                .orElseThrow();
        return award.parts().stream()
                .allMatch(part -> question.lines().stream()
                        .filter(line -> line.id().equals(part.line()))
                        .allMatch(line -> worker.admittedBy().contains(line.id())
                                && part.months().months().stream()
                                        .allMatch(month -> line.price(worker.sector(), month)
                                                .equals(line.price(first.sector(), month)))));
    }

    private static boolean isCovered(Question question, Worker worker) {
        var before = question.months().first().plusMonths(-1);
        return worker.standing()
                .filter(standing -> standing.through().compareTo(before) >= 0)
                .isPresent();
    }
}
