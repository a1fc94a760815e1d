package id.gemet.bench;

import com.sun.management.OperatingSystemMXBean;
import id.gemet.bench.linkage.damage.Clerk;
import id.gemet.bench.linkage.damage.Profile;
import id.gemet.bench.linkage.damage.WrittenRow;
import id.gemet.bench.linkage.people.Home;
import id.gemet.bench.linkage.people.Household;
import id.gemet.bench.linkage.people.Households;
import id.gemet.bench.linkage.people.InventedPerson;
import id.gemet.linkage.Person;
import id.gemet.linkage.PersonIndex;
import id.gemet.linkage.PersonModel;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Who is like this person? Asked of an index of 250,000 invented people with records that a clerk typed anew from
 * papers, of people in random order: one question after the other, each with its time, then a whole file at once on all
 * processors.
 *
 * <p>Arguments: people, questions, rows of the file; by default 250000 20000 100000.
 */
public final class IndexBenchmark {

    private static final long SEED = 42;
    private static final int COLD = 100;
    private static final long BAR_NANOSECONDS = 5_000_000;

    private final List<Person> people = new ArrayList<>();
    private final List<Person> asked = new ArrayList<>();

    private IndexBenchmark(int size) {
        var households = new Households(SEED, size);
        var clerk = Profile.A.clerk(SEED);
        while (people.size() < size) {
            var household = households.next();
            household.members().stream().limit(size - people.size()).forEach(person -> add(household, person, clerk));
        }
        Collections.shuffle(asked, new Random(SEED));
    }

    private void add(Household household, InventedPerson person, Clerk clerk) {
        int id = people.size();
        people.add(asRegistered(id, person, household.home()));
        asked.add(asWritten(id, clerk.write(household, person, null)));
    }

    public static void main(String[] arguments) {
        var people = argument(arguments, 0, 250_000);
        var questions = argument(arguments, 1, 20_000);
        var rows = argument(arguments, 2, 100_000);
        new IndexBenchmark(people).measure(questions, rows);
    }

    private void measure(int questions, int rows) {
        long before = inUse();
        var heap = HeapWatch.begin();
        var started = System.nanoTime();
        var index = PersonIndex.of(PersonModel.indonesian(), people);
        double built = secondsSince(started);
        long after = inUse();
        System.out.printf(
                Locale.ROOT,
                "%d people indexed in %.1f s; the index takes %d MB%n",
                index.size(),
                built,
                (after - before) >> 20);

        var times = new long[questions];
        var right = 0;
        for (var i = 0; i < questions; i++) {
            var person = asked.get(i);
            var begun = System.nanoTime();
            var found = index.search(person);
            times[i] = System.nanoTime() - begun;
            right += !found.isEmpty() && found.getFirst().id() == person.id() ? 1 : 0;
        }
        print("the first " + COLD, Arrays.copyOf(times, COLD));
        print("all", times);
        System.out.printf(Locale.ROOT, "the person asked for comes first %.2f %%%n", 100.0 * right / questions);

        started = System.nanoTime();
        long processor = processorTime();
        long matched = asked.subList(0, rows).parallelStream()
                .filter(person -> !index.search(person).isEmpty())
                .count();
        System.out.printf(
                Locale.ROOT,
                "a file of %d rows in %.1f s, %.1f processor seconds; %d of them found%n",
                rows,
                secondsSince(started),
                (processorTime() - processor) / 1e9,
                matched);
        System.out.printf(
                Locale.ROOT,
                "at most %d MB of heap in use after a collection, %d MB of it the people and the questions%n",
                heap.mostAfterCollection() >> 20,
                before >> 20);
    }

    private static void print(String which, long[] nanoseconds) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s %d questions: median %.3f ms, p99 %.3f ms, most %.3f ms; %d took more than 5 ms%n",
                which,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                Arrays.stream(sorted).filter(time -> time > BAR_NANOSECONDS).count());
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Person asRegistered(int id, InventedPerson person, Home home) {
        var born = person.birthDate();
        return new Person(
                id,
                String.format(Locale.ROOT, "%016d", person.nik()),
                person.name(),
                born.getYear() * 10_000 + born.getMonthValue() * 100 + born.getDayOfMonth(),
                person.woman() ? 'P' : 'L',
                home.kelurahan(),
                person.motherName(),
                person.phone());
    }

    /** What can be read of the row: a NIK of other than 16 digits is none. */
    private static Person asWritten(int id, WrittenRow row) {
        var nik = row.nik().matches("[0-9]{16}") ? row.nik() : "";
        return new Person(
                id,
                nik,
                row.name(),
                date(row.birthDate()),
                row.sex().isEmpty() ? 0 : row.sex().charAt(0),
                row.kelurahan(),
                row.motherName(),
                row.phone().replaceAll("[^0-9]", ""));
    }

    private static int date(String written) {
        var parts = written.split("[-/]", -1);
        if (parts.length != 3) {
            return 0;
        }
        var yearFirst = parts[0].length() == 4;
        int year = Integer.parseInt(yearFirst ? parts[0] : parts[2]);
        int century = year >= 100 ? 0 : year > 26 ? 1900 : 2000;
        int day = Integer.parseInt(yearFirst ? parts[2] : parts[0]);
        return (century + year) * 10_000 + Integer.parseInt(parts[1]) * 100 + day;
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static int argument(String[] arguments, int position, int otherwise) {
        return arguments.length > position ? Integer.parseInt(arguments[position]) : otherwise;
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
