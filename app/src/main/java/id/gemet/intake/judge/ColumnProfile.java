package id.gemet.intake.judge;

import id.gemet.intake.file.Cell;
import id.gemet.shared.Occupations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the values of one column look like, over the first rows of a sheet. */
final class ColumnProfile {

    private final List<Cell> filled = new ArrayList<>();

    void add(Cell cell) {
        if (!cell.isEmpty() && !Written.saysNothing(Written.trimmed(cell.text()))) {
            filled.add(cell);
        }
    }

    int size() {
        return filled.size();
    }

    List<String> samples() {
        return filled.stream().map(Cell::text).distinct().limit(3).toList();
    }

    /** Share of different values: names differ, families share a KK number, few kelurahan fill a column. */
    double variety() {
        Set<String> different = new HashSet<>();
        filled.forEach(cell -> different.add(cell.text()));
        return filled.isEmpty() ? 0 : (double) different.size() / filled.size();
    }

    /** Numbers near 16 digits long, damaged ones included. */
    double identityNumbers() {
        return share(cell -> {
            var reading = NikReading.of(cell.text(), cell instanceof Cell.Number);
            return reading.isSixteen()
                    || reading.kind() == NikReading.Kind.SCIENTIFIC
                    || (reading.kind() == NikReading.Kind.NOT_16_DIGITS
                            && reading.digits().length() >= 13
                            && reading.digits().length() <= 18);
        });
    }

    double dates(DateText dates) {
        return share(cell -> {
            if (cell instanceof Cell.DateCell) {
                return true;
            }
            var text = cell.text();
            return Written.digits(text).length() >= 4
                    && Written.digits(text).length() <= 8
                    && (text.length() > 7 || cell instanceof Cell.Number)
                    && !(dates.of(text) instanceof DateReading.Unreadable);
        });
    }

    /** Dates with a place before them. */
    double placesAndDates(DateText dates) {
        return share(cell -> cell instanceof Cell.Text
                && !dates.placed(cell.text()).place().isEmpty()
                && Written.digits(cell.text()).length() >= 4
                && Written.digits(cell.text()).length() <= 8
                && !(dates.of(cell.text()) instanceof DateReading.Unreadable));
    }

    double sexes() {
        return share(cell -> SexText.read(cell.text()).isPresent());
    }

    double phones() {
        return share(cell -> Written.digits(cell.text()).length() >= 9
                && Written.digits(cell.text()).length() <= 14
                && PhoneText.read(cell.text()).isPresent());
    }

    double names() {
        return share(cell -> cell instanceof Cell.Text
                && NameText.isName(Written.trimmed(cell.text()))
                && cell.text().length() <= 60
                && Written.digits(cell.text()).isEmpty());
    }

    double occupations() {
        return share(cell -> cell instanceof Cell.Text
                && Written.hasLetter(cell.text())
                && Occupations.load().recognise(cell.text()).isPresent());
    }

    double share(Predicate<Cell> test) {
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(test).count() / filled.size();
    }
}
