package id.gemet.funding.allocation;

import id.gemet.shared.BillingMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The fewest changes of payer, found by trying every line in every month of the terms a plan gives: shares no code with the
 * solver but the words of the question and the places of lines in the order of spending, which {@link EveryPlan} checks.
 */
final class EveryPayer {

    private record Month(Worker worker, BillingMonth month, boolean first) {}

    private final Question question;
    private final List<Month> months = new ArrayList<>();
    private final Map<UUID, Long> spent = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final long mostOrder;
    private final Horizon horizon;
    private int best = Integer.MAX_VALUE;

    private EveryPayer(Question question, Plan plan) {
        this.question = question;
        horizon = new Horizon(question);
        mostOrder = plan.achieved().lineOrder();
        for (var award : plan.awards()) {
            var worker = question.workers().stream()
                    .filter(one -> one.id().equals(award.worker()))
                    .findFirst()
                    .orElseThrow();
            var first = true;
            for (var part : award.parts()) {
                for (var month : part.months().months()) {
                    months.add(new Month(worker, month, first));
                    first = false;
                }
            }
        }
    }

    static int fewestChanges(Question question, Plan plan) {
        var every = new EveryPayer(question, plan);
        every.decide(0, Optional.empty(), 0, 0);
        return every.best;
    }

    private void decide(int number, Optional<UUID> before, int changes, long order) {
        if (changes >= best || order > mostOrder) {
            return;
        }
        if (number == months.size()) {
            best = changes;
            return;
        }
        var month = months.get(number);
        var payer = month.first ? present(month) : before;
        for (var line : question.lines()) {
            var price = line.price(month.worker.sector(), month.month).amount();
            var place = line.id() + " " + month.month;
            var money = spent.getOrDefault(line.id(), 0L) + price;
            var quota = people.getOrDefault(place, 0) + 1;
            if (price > 0
                    && month.worker.admittedBy().contains(line.id())
                    && money <= line.free().amount()
                    && quota <= line.quota(month.month)) {
                spent.put(line.id(), money);
                people.put(place, quota);
                decide(
                        number + 1,
                        Optional.of(line.payer()),
                        changes + (payer.isPresent() && !payer.get().equals(line.payer()) ? 1 : 0),
                        order + horizon.place(horizon.index(line.id())));
                spent.put(line.id(), money - price);
                people.put(place, quota - 1);
            }
        }
    }

    /** Who pays until the term begins, if it follows on cover without a gap. */
    private Optional<UUID> present(Month month) {
        return month.worker
                .standing()
                .filter(standing -> month.month.equals(standing.through().plusMonths(1)))
                .flatMap(Standing::payer);
    }
}
