package id.gemet.intake.judge;

import static id.gemet.intake.judge.FindingType.ALREADY_COVERED;
import static id.gemet.intake.judge.FindingType.DUPLICATE_IN_REGISTRY;
import static id.gemet.intake.judge.FindingType.NIK_DAMAGED_BY_EXCEL;
import static id.gemet.intake.judge.FindingType.NIK_TWO_NAMES;
import static id.gemet.intake.judge.FindingType.POSSIBLE_DUPLICATE;

import id.gemet.linkage.LinkDecision;
import id.gemet.linkage.NameAgreement;
import id.gemet.linkage.Person;
import id.gemet.linkage.PersonModel;
import id.gemet.linkage.PersonName;
import id.gemet.linkage.Scored;
import id.gemet.shared.Nik;
import java.time.LocalDate;
import java.util.List;

/** Meets the person of one row with the people already known, and with the insurer's participants. */
final class Recognition {

    private static final int DIGITS_EXCEL_KEEPS = 15;

    private final KnownPeople registry;
    private final Participants participants;
    private final LocalDate on;

    Recognition(KnownPeople registry, Participants participants, LocalDate on) {
        this.registry = registry;
        this.participants = participants;
        this.on = on;
    }

    /** @param id in the registry, -1 for nobody */
    record Known(long id, Outcome outcome) {

        private static final Known NOBODY = new Known(-1, Outcome.NEW);
    }

    Known recognise(Draft draft, Person person) {
        var known = draft.ownNik == null ? bySimilarity(draft, person) : byNumber(draft, person);
        participants.find(person).ifPresent(participant -> note(draft, person, participant));
        return known;
    }

    PersonModel model() {
        return registry.model();
    }

    boolean isRegistered(String number) {
        return registry.withNik(number).isPresent();
    }

    String numberOf(long known) {
        return registry.get(known).nik();
    }

    /** Whoever has the number is the person, unless the names say that one of the two numbers is wrong. */
    private Known byNumber(Draft draft, Person person) {
        var holder = registry.withNik(person.nik());
        if (holder.isEmpty()) {
            return bySimilarity(draft, person);
        }
        if (namesDiffer(person, registry.get(holder.getAsLong()))) {
            draft.add(Finding.of(NIK_TWO_NAMES, draft.nikColumn, draft.nikWritten));
            return Known.NOBODY;
        }
        return known(draft, person, holder.getAsLong());
    }

    private Known bySimilarity(Draft draft, Person person) {
        var similar = registry.similar(person);
        if (similar.isEmpty()) {
            return Known.NOBODY;
        }
        if (!(similar.getFirst().decision() instanceof LinkDecision.Match)) {
            draft.add(Finding.aboutRow(POSSIBLE_DUPLICATE));
            return Known.NOBODY;
        }
        mendFrom(similar, draft, person);
        return known(draft, person, similar.getFirst().id());
    }

    private Known known(Draft draft, Person person, long id) {
        draft.add(Finding.aboutRow(DUPLICATE_IN_REGISTRY));
        return new Known(id, saysMore(draft, person, registry.get(id)) ? Outcome.UPDATED : Outcome.KNOWN);
    }

    /** The last digit comes back when exactly one person known has the other fifteen, the name and the date. */
    private void mendFrom(List<Scored> similar, Draft draft, Person person) {
        if (!draft.lastDigitLost) {
            return;
        }
        var candidates = similar.stream()
                .map(scored -> registry.get(scored.id()))
                .filter(known -> sharesDigitsKept(person, known.nik()))
                .toList();
        if (candidates.size() == 1) {
            var known = candidates.getFirst();
            if (known.birthDate() == person.birthDate() && !namesDiffer(person, known)) {
                mend(draft, known.nik());
            }
        }
    }

    private void note(Draft draft, Person person, Participants.Participant participant) {
        if (draft.lastDigitLost && draft.ownNik == null && sharesDigitsKept(person, participant.nik())) {
            mend(draft, participant.nik());
        }
        var membership = participant.membership();
        if (membership.coversOn(on)) {
            var paid = membership.paidThrough().map(Object::toString).orElse("");
            draft.add(Finding.aboutRow(ALREADY_COVERED, membership.segment(), paid));
        }
    }

    private static boolean sharesDigitsKept(Person person, String nik) {
        return person.nik().regionMatches(0, nik, 0, DIGITS_EXCEL_KEEPS);
    }

    private static void mend(Draft draft, String nik) {
        draft.ownNik = new Nik(nik);
        draft.replace(
                NIK_DAMAGED_BY_EXCEL,
                Finding.of(NIK_DAMAGED_BY_EXCEL, draft.nikColumn, draft.nikWritten)
                        .as(Severity.NOTE)
                        .suggesting(nik));
    }

    private static boolean saysMore(Draft draft, Person row, Person known) {
        return (draft.ownNik != null && !draft.ownNik.digits().equals(known.nik()))
                || (row.birthDate() != 0 && row.birthDate() != known.birthDate())
                || (row.sex() != 0 && row.sex() != known.sex())
                || (!row.kelurahan().isEmpty() && !row.kelurahan().equals(known.kelurahan()))
                || (!row.phone().isEmpty() && !nationalPart(row.phone()).equals(nationalPart(known.phone())))
                || isOtherName(row.name(), known.name())
                || isOtherName(row.motherName(), known.motherName());
    }

    private static String nationalPart(String phone) {
        return phone.startsWith("62") ? phone.substring(2) : phone.startsWith("0") ? phone.substring(1) : phone;
    }

    private static boolean isOtherName(String name, String known) {
        return !name.isEmpty() && !isSameName(name, known);
    }

    /** But for titles, spelling variants and spaces. */
    private static boolean isSameName(String one, String other) {
        return one.equalsIgnoreCase(other) || PersonName.of(one).equals(PersonName.of(other));
    }

    /** No token of the one is in the other: no slip of the pen, but two people. */
    static boolean namesDiffer(Person a, Person b) {
        return !a.name().equalsIgnoreCase(b.name())
                && PersonModel.indonesian().explain(a, b).stream()
                        .anyMatch(evidence -> evidence.field().equals(id.gemet.linkage.Field.NAME)
                                && evidence.level() == NameAgreement.DIFFERENT);
    }
}
