package id.gemet.cli;

import id.gemet.intake.judge.Membership;
import id.gemet.intake.judge.Participants;
import id.gemet.linkage.Person;
import id.gemet.linkage.PersonName;
import id.gemet.shared.BillingMonth;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The insurer's participant file: found by NIK, or where the list has none, by name and date of birth together. */
final class CheckParticipants implements Participants {

    private final LocalDate on;
    private final Map<String, Participant> byNik = new HashMap<>();
    private final Map<String, Participant> byNameAndDate = new HashMap<>();

    private CheckParticipants(LocalDate on) {
        this.on = on;
    }

    static CheckParticipants read(Path file, LocalDate on) throws IOException, UnusableInput {
        var participants = new CheckParticipants(on);
        CheckTable.read(file, List.of("nik", "status"), participants::add);
        return participants;
    }

    @Override
    public Optional<Participant> find(Person person) {
        var byNumber = Optional.ofNullable(byNik.get(person.nik()));
        return byNumber.isPresent() || person.birthDate() == 0 || person.name().isEmpty()
                ? byNumber
                : Optional.ofNullable(byNameAndDate.get(nameAndDate(person)));
    }

    private void add(CheckTable.Row row) {
        var person = CheckRegistry.person(0, row, "");
        var participant = new Participant(
                person.nik(), new Membership(row.text("segment"), row.text("status"), month(row.text("paid_through"))));
        if (!person.nik().isEmpty()) {
            byNik.merge(person.nik(), participant, this::better);
        }
        if (person.birthDate() != 0 && !person.name().isEmpty()) {
            byNameAndDate.merge(nameAndDate(person), participant, this::better);
        }
    }

    private Participant better(Participant one, Participant other) {
        return other.membership().coversOn(on) && !one.membership().coversOn(on) ? other : one;
    }

    private static String nameAndDate(Person person) {
        return person.birthDate() + " " + PersonName.of(person.name()).comparisonText();
    }

    /** 2026-05 or 2026-05-31. */
    private static Optional<BillingMonth> month(String text) {
        try {
            return text.length() < 7
                    ? Optional.empty()
                    : Optional.of(new BillingMonth(YearMonth.parse(text.substring(0, 7))));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
