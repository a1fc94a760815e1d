package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.funding.Proposed.Ready;
import id.gemet.registry.Registry;
import id.gemet.shared.Rupiah;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import id.gemet.verification.ApprovedDecree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Officers approve the last money of a line at the same instant, through the page, with session, form token and password. */
@DatabaseTest
class LastRupiahTest {

    private static final int ROUNDS = 500;
    private static final long MONTH = 16_800;
    private static final long LEFT = 7;

    private final Offices offices;
    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Database database;
    private final LoggedIn loggedIn;
    private final MockMvc mvc;

    LastRupiahTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Database database,
            LoggedIn loggedIn,
            MockMvc mvc) {
        this.offices = offices;
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.database = database;
        this.loggedIn = loggedIn;
        this.mvc = mvc;
    }

    @Test
    void oneOfTwoGetsItAndTheOtherLearnsWhatIsLeftEveryTime() throws Exception {
        rounds(ROUNDS, 2);
    }

    @Test
    void oneOfEightGetsIt() throws Exception {
        rounds(10, 8); // one account is asked for its password ten times at once at most
    }

    private void rounds(int rounds, int officers) throws Exception {
        var city = TestCities.found(offices, "36.72");
        var purse = Purse.in(city, payers, lines);
        var secretary =
                Objects.requireNonNull(loggedIn.staff(city, "36.72.04.1003").get(Role.SECRETARY));
        var waiting = decreed(purse, rounds + officers);
        try (var pool = Executors.newFixedThreadPool(officers)) {
            for (var round = 0; round < rounds; round++) {
                var line = purse.line("Putaran " + round, MONTH + LEFT);
                var people = new ArrayList<Candidate>();
                var approvals = new ArrayList<Callable<String>>();
                var start = new CyclicBarrier(officers);
                for (var officer = 0; officer < officers; officer++) {
                    var person = waiting.removeFirst();
                    people.add(person);
                    approvals.add(approval(propose(purse, line, person), secretary, start));
                }

                var answers = new ArrayList<String>();
                for (var answer : pool.invokeAll(approvals)) {
                    answers.add(answer.get());
                }

                assertThat(answers)
                        .as("round %d", round)
                        .filteredOn(LastRupiahTest::won)
                        .hasSize(1);
                assertThat(answers)
                        .filteredOn(
                                answer -> answer.contains("kind=wrong") && answer.contains(new Rupiah(LEFT).toString()))
                        .hasSize(officers - 1);
                assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(LEFT));
                assertThat(purse.balance(line).reserved()).isEqualTo(new Rupiah(MONTH));
                IntStream.range(0, officers)
                        .filter(officer -> !won(answers.get(officer)))
                        .mapToObj(people::get)
                        .forEach(waiting::add);
            }
        }
        assertThat(LedgerSums.differences(database)).isEmpty();
    }

    private static boolean won(String answer) {
        return answer.contains("kind=done");
    }

    /** The kind of notice and the words that the officer reads. */
    private Callable<String> approval(ProposalId proposal, Actor secretary, CyclicBarrier start) {
        return () -> {
            var confirming = loggedIn.confirming(secretary, MONTH);
            start.await();
            var flash = mvc.perform(
                            post("/dana/usulan/" + proposal + "/setujui").with(confirming))
                    .andReturn()
                    .getFlashMap();
            return String.valueOf(flash.get("notice"));
        };
    }

    private ProposalId propose(Purse purse, LineId line, Candidate person) {
        return Acting.as(purse.clerk(), () -> (Ready) allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(line, Purse.JANUARY, 1), List.of(person)))
                .id();
    }

    private Deque<Candidate> decreed(Purse purse, int count) {
        var registered =
                Acting.as(purse.clerk(), () -> registry.register(UUID.randomUUID(), FundedPeople.invented(count)));
        ApprovedDecree.naming(database, purse.city().id(), registered);
        var people = new ArrayDeque<Candidate>();
        registered.stream().map(FundedPeople::candidate).forEach(people::add);
        return people;
    }
}
