package id.gemet.bench.linkage.damage.typing;

import id.gemet.bench.linkage.people.Dice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The birth date after American spreadsheets and officers who do not ask. */
final class TypedDate {

    private static final DateTimeFormatter TWO_DIGIT_YEAR = DateTimeFormatter.ofPattern("dd-MM-yy");

    private final Dice dice;

    TypedDate(Dice dice) {
        this.dice = dice;
    }

    String of(LocalDate birth) {
        var roll = dice.unit();
        if (roll < 0.03) {
            return "";
        } else if (roll < 0.05) {
            return birth.withDayOfYear(1).toString();
        } else if (roll < 0.07) {
            return TWO_DIGIT_YEAR.format(birth);
        } else if (roll < 0.085 && birth.getDayOfMonth() <= 12) {
            return LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue())
                    .toString();
        } else if (roll < 0.093) {
            return birth.plusYears(dice.chance(0.5) ? 1 : -1).toString();
        } else if (roll < 0.1) {
            return birth.withDayOfMonth(dice.between(1, 28)).toString();
        }
        return birth.toString();
    }
}
