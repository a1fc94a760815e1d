package id.gemet.intake.judge;

import static id.gemet.intake.judge.FindingType.*;

import id.gemet.linkage.Duplicates;
import id.gemet.linkage.Person;
import id.gemet.linkage.PersonIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Finds the rows of one person, in the list and in what is known already; rule R-115. */
final class PersonMatching {

    /** More rows than this with one telephone: the coordinator's, which says nothing about who a person is. */
    private static final int ROWS_SHARING_A_PHONE_MAX = 4;

    private static final int POSSIBLE_DUPLICATES_NAMED_MAX = 3;

    /** Of one NIK; a list with more is no list, and must not take for ever. */
    private static final int NAMES_COMPARED_MAX = 20;

    private final List<Draft> drafts;
    private final List<String> sheetNames;
    private final Recognition recognition;
    private final Person[] persons;
    private final int[] personNumbers;
    private final Outcome[] outcomes;
    private final long[] knownIds;

    PersonMatching(List<Draft> drafts, List<String> sheetNames, Recognition recognition) {
        this.drafts = drafts;
        this.sheetNames = sheetNames;
        this.recognition = recognition;
        this.persons = persons(drafts);
        this.personNumbers = new int[drafts.size()];
        this.outcomes = new Outcome[drafts.size()];
        this.knownIds = new long[drafts.size()];
    }

    void match() {
        var within = CompletableFuture.supplyAsync(
                () -> Duplicates.within(PersonIndex.of(recognition.model(), List.of(persons))));
        IntStream.range(0, drafts.size()).parallel().forEach(this::recognise);
        var duplicates = within.join();
        sameNumberTwoNames();
        numberPersons(duplicates);
        possibleDuplicates(duplicates);
    }

    Outcome outcome(int position) {
        return outcomes[position];
    }

    JudgedRow judged(int position) {
        return drafts.get(position).judged(outcomes[position], personNumbers[position], knownIds[position]);
    }

    private static Person[] persons(List<Draft> drafts) {
        var rowsByPhone = new HashMap<String, Integer>();
        drafts.forEach(draft -> rowsByPhone.merge(draft.phone, 1, Integer::sum));
        var persons = new Person[drafts.size()];
        for (int i = 0; i < persons.length; i++) {
            var draft = drafts.get(i);
            boolean ownPhone = rowsByPhone.getOrDefault(draft.phone, 0) <= ROWS_SHARING_A_PHONE_MAX;
            persons[i] = person(i, draft, ownPhone ? draft.phone : "");
        }
        return persons;
    }

    private static Person person(int id, Draft draft, String phone) {
        var nik = draft.ownNik == null ? (draft.lastDigitLost ? draft.sixteenDigits() : "") : draft.ownNik.digits();
        var date = draft.birthDate;
        return new Person(
                id,
                draft.has(NIK_LOOKS_LIKE_KK) && nik.equals(draft.sixteenDigits()) ? "" : nik,
                draft.nameIsMissing ? "" : draft.name,
                date == null ? 0 : date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth(),
                draft.sex == null ? 0 : draft.sex.code(),
                draft.kelurahan == null ? "" : draft.kelurahan.dotted(),
                draft.motherName,
                phone);
    }

    /** Touches one draft only, so rows can be recognised side by side. */
    private void recognise(int position) {
        var draft = drafts.get(position);
        var known = recognition.recognise(draft, persons[position]);
        knownIds[position] = known.id();
        outcomes[position] = known.outcome();
    }

    /** One NIK on rows with clearly different names: both are flagged, for either may be the wrong one. */
    private void sameNumberTwoNames() {
        Map<String, List<Integer>> positions = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            var nik = drafts.get(i).ownNik;
            if (nik != null) {
                positions.computeIfAbsent(nik.digits(), _ -> new ArrayList<>(1)).add(i);
            }
        }
        positions.values().stream().filter(rows -> rows.size() > 1).forEach(this::compareNames);
    }

    /** Name by name, so that many rows of one person cost nothing and hide nobody. */
    private void compareNames(List<Integer> rows) {
        var byName = new LinkedHashMap<String, List<Integer>>();
        for (int row : rows) {
            boolean familys = drafts.get(row).has(NIK_LOOKS_LIKE_KK);
            byName.computeIfAbsent(familys + persons[row].name(), _ -> new ArrayList<>(1))
                    .add(row);
        }
        var firsts = byName.values().stream().map(List::getFirst).toList();
        var other = new HashMap<Integer, Integer>();
        for (var sameName : byName.values()) {
            firsts.stream()
                    .limit(NAMES_COMPARED_MAX)
                    .filter(first -> twoPeople(sameName.getFirst(), first))
                    .findFirst()
                    .ifPresent(first -> sameName.forEach(row -> other.put(row, first)));
        }
        other.keySet().removeIf(row -> drafts.get(row).has(NIK_TWO_NAMES));
        other.forEach(this::twoNames);
    }

    private boolean twoPeople(int position, int other) {
        boolean familys =
                drafts.get(position).has(NIK_LOOKS_LIKE_KK) && drafts.get(other).has(NIK_LOOKS_LIKE_KK);
        return !familys && Recognition.namesDiffer(persons[position], persons[other]);
    }

    /** A number that looked like a KK's is a NIK after all when it fits the other row; on both it is the family's. */
    private void twoNames(int position, int other) {
        var draft = drafts.get(position);
        draft.replace(
                NIK_LOOKS_LIKE_KK,
                Finding.of(
                        NIK_TWO_NAMES,
                        draft.nikColumn,
                        draft.nikWritten,
                        sheetOf(other),
                        Integer.toString(rowOf(other))));
    }

    /** Of several rows of one person the first that needs no repair stands for the person; the rest are known by it. */
    private void numberPersons(Duplicates duplicates) {
        var firstRow = new HashMap<Integer, Integer>();
        var standsFor = new HashMap<Integer, Integer>();
        var numbers = new HashMap<Integer, String>();
        var holders = new HashMap<String, Integer>();
        for (int position = 0; position < drafts.size(); position++) {
            int person = duplicates.personNumber(position);
            personNumbers[position] = person;
            var draft = drafts.get(position);
            var first = firstRow.putIfAbsent(person, position);
            if (first != null) {
                draft.add(Finding.aboutRow(DUPLICATE_IN_FILE, sheetOf(first), Integer.toString(rowOf(first))));
            }
            if (draft.needsRepair()) {
                outcomes[position] = Outcome.REPAIR;
                continue;
            }
            var number = numberOf(position, numbers);
            if (isSomebodyElses(position, number, holders)) {
                outcomes[position] = Outcome.REPAIR;
                continue;
            }
            numbers.putIfAbsent(person, number);
            if (standsFor.putIfAbsent(person, position) != null) {
                outcomes[position] = Outcome.KNOWN;
            }
        }
    }

    /** The registry's number for the person, else that of the person's first good row, else the row's own. */
    private String numberOf(int position, Map<Integer, String> numbers) {
        if (knownIds[position] >= 0) {
            return recognition.numberOf(knownIds[position]);
        }
        var own = drafts.get(position).ownNik;
        return numbers.getOrDefault(personNumbers[position], own == null ? "" : own.digits());
    }

    /**
     * A number that the registry, or an earlier row, has under a clearly different name. One NIK is one person, so a
     * person has to say whose it is before this row goes anywhere.
     */
    private boolean isSomebodyElses(int position, String number, Map<String, Integer> holders) {
        if (number.isEmpty()) {
            return false;
        }
        int person = personNumbers[position];
        int holder = holders.merge(number, person, (first, later) -> first);
        return drafts.get(position).has(NIK_TWO_NAMES)
                && knownIds[position] < 0
                && (holder != person || recognition.isRegistered(number));
    }

    private void possibleDuplicates(Duplicates duplicates) {
        var named = new HashMap<Integer, Integer>();
        for (var pair : duplicates.reviews()) {
            int first = (int) Math.min(pair.first(), pair.second());
            int later = (int) Math.max(pair.first(), pair.second());
            var draft = drafts.get(later);
            boolean said = draft.has(DUPLICATE_IN_FILE) || draft.has(NIK_TWO_NAMES);
            if (!said && named.merge(later, 1, Integer::sum) <= POSSIBLE_DUPLICATES_NAMED_MAX) {
                draft.add(Finding.aboutRow(POSSIBLE_DUPLICATE, sheetOf(first), Integer.toString(rowOf(first))));
            }
        }
    }

    private String sheetOf(int position) {
        return sheetNames.get(drafts.get(position).sheet);
    }

    private int rowOf(int position) {
        return drafts.get(position).row;
    }
}
