package id.gemet.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.enrolment.InsurerFile.Format;
import id.gemet.enrolment.Reply.Taken;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LedgerSums;
import id.gemet.funding.Payers;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The insurer answers as its branches do: in parts, late, twice, about people of another batch, and against itself. */
@DatabaseTest
class ExchangesTest {

    private static final int FILES = 500;
    private static final int FILES_OF_A_BATCH = 4;
    private static final MonthRange YEAR = MonthRange.year(2026);
    private static final long DUES_OF_A_YEAR = 12 * 16_800L;

    private final Batches batches;
    private final Replies replies;
    private final Database database;
    private final FundedPeople city;

    ExchangesTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Batches batches,
            Replies replies,
            Database database) {
        this.batches = batches;
        this.replies = replies;
        this.database = database;
        this.city = new FundedPeople(offices, registry, payers, lines, allocation, database);
    }

    /** What was sent, and the answer to each that stands: the first. */
    private record Sent(BatchId id, List<Listing> people, Map<Listing, Boolean> accepted) {

        /** Returns how many rows brought a first acceptance and a first refusal. */
        int[] take(List<Answer> file) {
            var taken = new int[2];
            for (var answer : file) {
                if (people.contains(answer.person) && accepted.putIfAbsent(answer.person, answer.yes) == null) {
                    taken[answer.yes ? 0 : 1]++;
                }
            }
            return taken;
        }
    }

    private record Answer(Listing person, boolean yes) {

        String row(int number) {
            var nik = person.nik().digits();
            return yes
                    ? "%s,1%s,Diterima,".formatted(nik, nik.substring(6))
                    : "%s,,Ditolak,Alasan %d".formatted(nik, number);
        }
    }

    @Test
    void nobodyIsEnrolledTwiceOrLostHoweverTheInsurerAnswers() throws SQLException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var line = city.line(PayerKind.APBD, "APBD", 10_000_000_000L);
        var sent = new ArrayList<Sent>();
        var everybody = new HashSet<Listing>();
        List<Answer> last = List.of();
        var lastTo = 0;
        for (int file = 0; file < FILES; file++) {
            if (file % FILES_OF_A_BATCH == 0) {
                var people = toSend(sent, random);
                everybody.addAll(people);
                city.fund(line, YEAR, people);
                sent.add(new Sent(send(), people, new HashMap<>()));
            }
            var again = file > 0 && random.nextInt(6) == 0;
            var to = again ? lastTo : Math.max(0, sent.size() - 1 - random.nextInt(random.nextInt(5) == 0 ? 40 : 3));
            var answers = again ? last : answers(sent, to, random);
            var expected = sent.get(to).take(answers);
            var taken = reply(sent.get(to).id(), answers);
            assertThat(List.of(taken.accepted(), taken.rejected()))
                    .as("seed %d, file %d", seed, file)
                    .containsExactly(expected[0], expected[1]);
            assertThat(taken.freed()).as("seed %d", seed).isEqualTo(new Rupiah(DUES_OF_A_YEAR * expected[1]));
            last = answers;
            lastTo = to;
        }

        var live = expected(sent, everybody);
        assertThat(figures()).as("seed %d", seed).isEqualTo(live);
        assertThat(city.balance(line).reserved())
                .as("seed %d", seed)
                .isEqualTo(new Rupiah(
                        DUES_OF_A_YEAR * (live.getOrDefault("active", 0L) + live.getOrDefault("pending", 0L))));
        assertThat(LedgerSums.differences(database)).as("seed %d", seed).isEmpty();
    }

    /** A few new people, and half of those whom the insurer turned away and nobody has sent again. */
    private static List<Listing> toSend(List<Sent> sent, Random random) {
        var people = new ArrayList<>(FundedPeople.invented(1 + random.nextInt(4)));
        for (var person : turnedAway(sent)) {
            if (random.nextBoolean()) {
                people.add(person);
            }
        }
        return people;
    }

    private static Set<Listing> turnedAway(List<Sent> sent) {
        var away = new LinkedHashSet<Listing>();
        for (var batch : sent) {
            for (var person : batch.people) {
                if (batch.accepted.getOrDefault(person, true)) {
                    away.remove(person);
                } else {
                    away.add(person);
                }
            }
        }
        return away;
    }

    private static List<Answer> answers(List<Sent> sent, int to, Random random) {
        var answers = new ArrayList<Answer>();
        for (var person : sent.get(to).people) {
            for (int copies = random.nextInt(10) < 6 ? 1 + random.nextInt(2) : 0; copies > 0; copies--) {
                answers.add(new Answer(person, random.nextInt(4) > 0));
            }
        }
        var stray = sent.get(random.nextInt(sent.size())).people;
        answers.add(new Answer(stray.get(random.nextInt(stray.size())), random.nextBoolean()));
        Collections.shuffle(answers, random);
        return answers;
    }

    private BatchId send() {
        return Acting.as(city.clerk(), () -> {
            var id = batches.create().orElseThrow();
            batches.fileOf(id, Format.CSV, "Kirim ke BPJS");
            batches.send(id);
            return id;
        });
    }

    private Taken reply(BatchId batch, List<Answer> answers) {
        var text = new StringBuilder("NIK,KPJ,Status,Keterangan\n");
        for (int i = 0; i < answers.size(); i++) {
            text.append(answers.get(i).row(i)).append('\n');
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return (Taken) Acting.as(city.clerk(), () -> replies.importReply(batch, "jawaban.csv", bytes));
    }

    private static Map<String, Long> expected(List<Sent> sent, Set<Listing> everybody) {
        var counts = new HashMap<>(Map.of("people", (long) everybody.size(), "twice", 0L, "active", 0L, "pending", 0L));
        var rejected = 0L;
        for (var batch : sent) {
            for (var person : batch.people) {
                var answer = batch.accepted.get(person);
                if (answer == null) {
                    counts.merge("pending", 1L, Long::sum);
                } else if (answer) {
                    counts.merge("active", 1L, Long::sum);
                } else {
                    rejected++;
                }
            }
        }
        counts.put("rejected", rejected);
        return counts;
    }

    private Map<String, Long> figures() throws SQLException {
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery("""
                    select count(distinct identity_id) as people,
                           count(*) filter (where status = 'ACTIVE') as active,
                           count(*) filter (where status = 'PENDING') as pending,
                           count(*) filter (where status = 'REJECTED') as rejected,
                           count(*) filter (where status in ('ACTIVE', 'PENDING'))
                             - count(distinct identity_id) filter (where status in ('ACTIVE', 'PENDING')) as twice
                      from enrolment.term where office_id = '%s'
                    """.formatted(
                                city.city().id()))) {
            rows.next();
            var figures = new HashMap<String, Long>();
            for (var name : List.of("people", "active", "pending", "rejected", "twice")) {
                figures.put(name, rows.getLong(name));
            }
            return figures;
        }
    }
}
