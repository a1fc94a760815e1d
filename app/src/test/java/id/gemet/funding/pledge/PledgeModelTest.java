package id.gemet.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.billing.CoveredCity;
import id.gemet.database.Database;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.LedgerSums;
import id.gemet.funding.LineId;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.PledgeAnswer.Done;
import id.gemet.shared.Rupiah;
import id.gemet.testing.DatabaseTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Random amendments, receipts and reversals: no instalment is ever there twice, received twice, or lost once received. */
@DatabaseTest
class PledgeModelTest {

    private static final int SEQUENCES = 25;
    private static final int STEPS = 30;

    private final Pledges pledges;
    private final BudgetLines lines;
    private final Database database;
    private final PledgedCity city;

    PledgeModelTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Pledges pledges,
            CoveredCity covered,
            Database database) {
        this.pledges = pledges;
        this.lines = lines;
        this.database = database;
        this.city = PledgedCity.with(covered.found(), offices, payers, lines, pledges);
    }

    @Test
    void amendingNeverDoublesAnInstalment() throws SQLException {
        var seed = Long.getLong("gemet.pledge.seed", System.nanoTime());
        var random = new Random(seed);
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            play(random, "seed %d sequence %d".formatted(seed, sequence));
        }
        assertThat(LedgerSums.differences(database)).as("seed %d", seed).isEmpty();
    }

    private void play(Random random, String where) {
        var pledge = city.pledge(100, 200, 300);
        var line = city.committed(pledge);
        var arrived = new HashMap<Integer, Long>();
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> amend(pledge, arrived, random, where);
                case 2 -> receive(pledge, arrived, random, where);
                default -> reverse(pledge, arrived, random);
            }
            check(pledge, line, arrived, where + " step " + step);
        }
    }

    private void amend(PledgeId id, Map<Integer, Long> arrived, Random random, String where) {
        var before = city.find(id);
        var wanted = new ArrayList<Instalment>();
        for (var instalment : before.terms().instalments()) {
            switch (random.nextInt(4)) {
                case 0 ->
                    wanted.add(new Instalment(
                            instalment.number(), instalment.dueOn(), new Rupiah(1 + random.nextInt(300))));
                case 1 -> {}
                default -> wanted.add(instalment);
            }
        }
        if (wanted.isEmpty() || random.nextBoolean()) {
            wanted.add(new Instalment(
                    before.lastNumber() + 1, PledgedCity.FIRST_DUE, new Rupiah(1 + random.nextInt(300))));
        }
        var keeps = arrived.entrySet().stream()
                .allMatch(there -> wanted.stream()
                        .anyMatch(here -> here.number() == there.getKey() && keeps(before, here, there.getValue())));

        var answer = Acting.as(city.treasurer(), () -> pledges.amend(UUID.randomUUID(), id, PledgedCity.terms(wanted)));

        assertThat(answer instanceof Done).as(where).isEqualTo(keeps);
    }

    private static boolean keeps(Pledge before, Instalment here, long arrived) {
        var amount = before.instalment(here.number()).orElseThrow().amount().amount();
        return here.amount().amount() == amount
                || (arrived < amount && here.amount().amount() >= arrived);
    }

    private void receive(PledgeId id, Map<Integer, Long> arrived, Random random, String where) {
        var instalments = city.find(id).terms().instalments();
        var wanted = instalments.get(random.nextInt(instalments.size()));
        var open = wanted.amount().amount() - arrived.getOrDefault(wanted.number(), 0L);
        var part = random.nextBoolean() ? 1 + random.nextLong(wanted.amount().amount()) : open;

        var answer = part == open ? city.receive(id, wanted.number()) : city.receive(id, wanted.number(), part);

        assertThat(answer instanceof Done).as(where).isEqualTo(open > 0 && part <= open);
        if (answer instanceof Done) {
            arrived.merge(wanted.number(), part, Long::sum);
        }
    }

    private void reverse(PledgeId id, Map<Integer, Long> arrived, Random random) {
        if (!arrived.isEmpty()) {
            var number = List.copyOf(arrived.keySet()).get(random.nextInt(arrived.size()));
            Objects.requireNonNull(city.find(id).receipts().get(number))
                    .forEach(receipt -> Acting.run(
                            city.treasurer(), () -> lines.reverse(UUID.randomUUID(), receipt.transfer(), "keliru")));
            arrived.remove(number);
        }
    }

    private void check(PledgeId id, LineId line, Map<Integer, Long> arrived, String where) {
        var pledge = city.find(id);
        var balance = city.people().balance(line);
        var sum = arrived.values().stream().mapToLong(Long::longValue).sum();

        assertThat(pledge.receipts().keySet()).as(where).isEqualTo(arrived.keySet());
        assertThat(pledge.stages().received()).as(where).isEqualTo(new Rupiah(sum));
        assertThat(balance.free()).as(where).isEqualTo(new Rupiah(sum));
        assertThat(balance.ceiling()).as(where).isEqualTo(pledge.terms().worth());
        assertThat(pledge.terms().instalments())
                .as(where)
                .extracting(Instalment::number)
                .doesNotHaveDuplicates();
    }
}
