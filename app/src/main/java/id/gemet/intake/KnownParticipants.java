package id.gemet.intake;

import id.gemet.intake.judge.Membership;
import id.gemet.intake.judge.Participants;
import id.gemet.linkage.Person;
import id.gemet.linkage.PersonName;
import id.gemet.registry.SeenMembership;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The insurer's participants as the registry has seen them, found by NIK. A NIK whose last digit Excel has turned into 0
 * is found by the other fifteen when just one participant of that name and birth date has them.
 */
final class KnownParticipants implements Participants {

    private static final int DIGITS_EXCEL_KEEPS = 15;

    private final NavigableMap<String, SeenMembership> byNik = new TreeMap<>();

    KnownParticipants(List<SeenMembership> memberships) {
        memberships.forEach(seen -> byNik.merge(
                seen.nik().digits(), seen, (first, second) -> first.active() || !second.active() ? first : second));
    }

    @Override
    public Optional<Participant> find(Person person) {
        if (person.nik().isEmpty()) {
            return Optional.empty();
        }
        var exact = byNik.get(person.nik());
        if (exact != null) {
            return Optional.of(participant(exact));
        }
        return person.nik().endsWith("0") ? byFifteenDigits(person) : Optional.empty();
    }

    private Optional<Participant> byFifteenDigits(Person person) {
        var prefix = person.nik().substring(0, DIGITS_EXCEL_KEEPS);
        var candidates = byNik.subMap(prefix + "0", true, prefix + "9", true).values().stream()
                .filter(seen -> birthDate(seen) == person.birthDate() && person.birthDate() != 0)
                .filter(seen -> PersonName.of(seen.name()).equals(PersonName.of(person.name())))
                .toList();
        return candidates.size() == 1 ? Optional.of(participant(candidates.getFirst())) : Optional.empty();
    }

    private static int birthDate(SeenMembership seen) {
        return seen.birthDate().map(KnownParticipants::digits).orElse(0);
    }

    private static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private static Participant participant(SeenMembership seen) {
        return new Participant(
                seen.nik().digits(),
                new Membership(seen.segment().name(), seen.active() ? "AKTIF" : "NON AKTIF", seen.paidThrough()));
    }
}
