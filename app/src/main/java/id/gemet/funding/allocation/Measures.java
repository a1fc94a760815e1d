package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a plan comes to, counted from its awards alone. */
final class Measures {

    record Measured(Achieved achieved, int changesOfPayer) {}

    private final Question question;
    private final Horizon horizon;

    Measures(Question question, Horizon horizon) {
        this.question = question;
        this.horizon = horizon;
    }

    Measured of(List<Award> awards) {
        Map<UUID, Award> byWorker = new HashMap<>();
        awards.forEach(award -> byWorker.put(award.worker(), award));
        var count = new Count();
        for (var worker : question.workers()) {
            if (horizon.firstFree(worker) < horizon.months()) {
                count.add(worker, Optional.ofNullable(byWorker.get(worker.id())));
            }
        }
        return count.sum();
    }

    private final class Count {
        private long lapsing;
        private long lostMonths;
        private long protectedAnew;
        private long personMonths;
        private long lineOrder;
        private int changes;

        void add(Worker worker, Optional<Award> award) {
            var months = award.map(Award::months).orElse(0);
            var continued = horizon.continued(worker);
            var before = award.isPresent() && continues(worker, award.get()) ? continued : 0;
            if (continued > 0) {
                var lost = horizon.months() - horizon.firstFree(worker) - months;
                lapsing += lost > 0 ? 1 : 0;
                lostMonths += lost;
            }
            if (continued < horizon.maturesAfter() && before + months >= horizon.maturesAfter()) {
                protectedAnew++;
            }
            personMonths += months;
            award.ifPresent(given -> addParts(worker, given, before > 0));
        }

        private boolean continues(Worker worker, Award award) {
            return award.parts()
                    .getFirst()
                    .months()
                    .first()
                    .equals(question.months().first().plusMonths(horizon.firstFree(worker)));
        }

        private void addParts(Worker worker, Award award, boolean continues) {
            var payers = new ArrayList<UUID>();
            if (continues) {
                worker.standing().flatMap(Standing::payer).ifPresent(payers::add);
            }
            for (var part : award.parts()) {
                var line = horizon.index(part.line());
                lineOrder += (long) horizon.place(line) * part.months().count();
                payers.add(horizon.line(line).payer());
            }
            for (var i = 1; i < payers.size(); i++) {
                changes += payers.get(i).equals(payers.get(i - 1)) ? 0 : 1;
            }
        }

        Measured sum() {
            return new Measured(new Achieved(lapsing, lostMonths, protectedAnew, personMonths, lineOrder), changes);
        }
    }
}
