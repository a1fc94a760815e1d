package id.gemet.bench.linkage.damage.lists;

import id.gemet.bench.linkage.people.Dice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The birth date as it was told, written the list's way. */
final class ListDate {

    private static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yy");

    private final Dice dice;

    ListDate(Dice dice) {
        this.dice = dice;
    }

    String written(LocalDate birth, ListHabits habits) {
        if (dice.chance(0.035)) {
            return "";
        }
        var told = told(birth, dice.unit() / habits.carelessness());
        return switch (habits.dates()) {
            case ISO -> told.toString();
            case DASHES -> DASHES.format(told);
            case SLASHES -> SLASHES.format(told);
            case SHORT -> SHORT.format(told);
        };
    }

    private LocalDate told(LocalDate birth, double roll) {
        if (roll < 0.012) {
            return birth.plusMonths(dice.chance(0.5) ? 1 : -1);
        } else if (roll < 0.02) {
            return LocalDate.of(birth.getYear() + dice.between(-2, 2), 7, 1);
        } else if (roll < 0.027) {
            return birth.plusDays(dice.chance(0.5) ? 1 : -1);
        } else if (roll < 0.035) {
            return birth.plusYears(dice.chance(0.5) ? 10 : -10);
        } else if (roll < 0.045 && birth.getDayOfMonth() <= 12) {
            return LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
        } else if (roll < 0.055) {
            return birth.withDayOfYear(1);
        }
        return birth;
    }
}
