package id.gemet.registry;

import id.gemet.linkage.AgreementPattern;
import id.gemet.linkage.Person;
import id.gemet.linkage.PersonIndex;
import id.gemet.linkage.PersonModel;
import id.gemet.linkage.Scored;
import id.gemet.shared.Nik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All workers of a pemda at one moment, held in memory to find out who a row of a list may be; about 200 MB for a quarter
 * of a million. Immutable. A large index is built once; whoever came or changed since is in a small one beside it.
 */
public final class Roll {

    private static final int RECENT_MIN = 2_000;
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparing(Scored::weight).reversed().thenComparingLong(Scored::id);

    private final PersonModel model;
    private final List<Entry> settled;
    private final PersonIndex settledIndex;
    private final List<Entry> recent;
    private final PersonIndex recentIndex;

    /** Positions of the settled who are among the recent as they are now. */
    private final BitSet superseded;

    private final long[] niks;

    record Entry(WorkerId worker, Person person) {}

    private Roll(
            PersonModel model,
            List<Entry> settled,
            PersonIndex settledIndex,
            List<Entry> recent,
            PersonIndex recentIndex,
            BitSet superseded) {
        this.model = model;
        this.settled = settled;
        this.settledIndex = settledIndex;
        this.recent = recent;
        this.recentIndex = recentIndex;
        this.superseded = superseded;
        this.niks = Stream.concat(settled.stream(), recent.stream())
                .mapToLong(entry -> Long.parseLong(entry.person().nik()))
                .sorted()
                .toArray();
    }

    /** The id of each entry's person is its position. */
    static Roll of(PersonModel model, List<Entry> entries) {
        return new Roll(
                model, List.copyOf(entries), index(model, entries), List.of(), index(model, List.of()), new BitSet());
    }

    private static PersonIndex index(PersonModel model, List<Entry> entries) {
        return PersonIndex.of(model, entries.stream().map(Entry::person).toList());
    }

    /** With those who came or changed; the persons' ids are given anew. */
    Roll with(List<Worked> changed) {
        var newest = new HashMap<WorkerId, Listing>();
        changed.forEach(worked -> newest.put(worked.worker(), worked.listing()));
        var merged = new ArrayList<Entry>();
        for (var entry : recent) {
            if (!newest.containsKey(entry.worker())) {
                merged.add(entry(settled.size() + merged.size(), entry.worker(), entry.person()));
            }
        }
        newest.forEach((worker, listing) ->
                merged.add(new Entry(worker, person(settled.size() + merged.size(), listing))));
        var replaced = BitSet.valueOf(superseded.toLongArray());
        for (int i = 0; i < settled.size(); i++) {
            if (newest.containsKey(settled.get(i).worker())) {
                replaced.set(i);
            }
        }
        return new Roll(model, settled, settledIndex, List.copyOf(merged), index(model, merged), replaced);
    }

    /** The same people, weighed as the office now weighs. */
    Roll weighedBy(PersonModel now) {
        return now.table().equals(model.table())
                ? this
                : new Roll(now, settled, settledIndex.weighedBy(now), recent, recentIndex.weighedBy(now), superseded);
    }

    /** What agreement weighs here. */
    public PersonModel model() {
        return model;
    }

    record Worked(WorkerId worker, Listing listing) {}

    /** So many came or changed that searching twice costs more than building once. */
    boolean isStale() {
        return recent.size() > roomForRecent();
    }

    int roomForRecent() {
        return Math.max(RECENT_MIN, settled.size() / 10);
    }

    int size() {
        return settled.size() - superseded.cardinality() + recent.size();
    }

    /** Who the person may be, best first; ids are good for {@link #person} and {@link #worker} of this roll only. */
    public List<Scored> similar(Person person) {
        var found = settledIndex.search(person);
        if (recent.isEmpty()) {
            return found;
        }
        var all = new ArrayList<Scored>();
        found.stream()
                .filter(scored -> !superseded.get(Math.toIntExact(scored.id())))
                .forEach(all::add);
        all.addAll(recentIndex.search(person));
        all.sort(BEST_FIRST);
        return all;
    }

    /** How the person agrees with somebody found. */
    AgreementPattern pattern(Person person, long id) {
        var index = id < settled.size() ? settledIndex : recentIndex;
        return index.pattern(person, person(id));
    }

    /** Whether somebody of this NIK is listed. */
    public boolean holds(Nik nik) {
        return Arrays.binarySearch(niks, Long.parseLong(nik.digits())) >= 0;
    }

    public Person person(long id) {
        return entry(id).person();
    }

    public WorkerId worker(long id) {
        return entry(id).worker();
    }

    private Entry entry(long id) {
        int position = Math.toIntExact(id);
        return position < settled.size() ? settled.get(position) : recent.get(position - settled.size());
    }

    private static Entry entry(long id, WorkerId worker, Person person) {
        return new Entry(
                worker,
                new Person(
                        id,
                        person.nik(),
                        person.name(),
                        person.birthDate(),
                        person.sex(),
                        person.kelurahan(),
                        person.motherName(),
                        person.phone()));
    }

    static Person person(long id, Listing listing) {
        return new Person(
                id,
                listing.nik().digits(),
                listing.name(),
                listing.birthDate().map(Roll::digits).orElse(0),
                listing.sex().map(sex -> sex.code()).orElse((char) 0),
                listing.kelurahan().map(place -> place.dotted().intern()).orElse(""),
                listing.motherName(),
                NOT_DIGITS.matcher(listing.phone()).replaceAll(""));
    }

    private static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
