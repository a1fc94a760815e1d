package id.gemet.bench.linkage.damage.lists;

import id.gemet.bench.linkage.damage.WrittenRow;
import id.gemet.bench.linkage.people.Dice;
import id.gemet.bench.linkage.people.Household;
import id.gemet.bench.linkage.people.InventedPerson;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The NIK as the list's column allows it. */
final class ListNik {

    private static final Pattern COMPLETE = Pattern.compile("[0-9]{16}");
    private static final double MISSING = 0.065;

    private final Dice dice;
    private long nikOfTheRowAbove;

    ListNik(Dice dice) {
        this.dice = dice;
    }

    String written(InventedPerson person, Household household, @Nullable WrittenRow source, ListHabits habits) {
        var nik = dragged(person.nik());
        if (dice.chance(MISSING)) {
            return "";
        }
        if (dice.chance(0.015)) {
            nik = household.members().getFirst().nik();
        }
        var digits = source != null && COMPLETE.matcher(source.nik()).matches() ? source.nik() : Long.toString(nik);
        return switch (habits.niks()) {
            case ABSENT -> "";
            case LAST_DIGIT_LOST -> digits.substring(0, 15) + "0";
            case SCIENTIFIC ->
                String.format(Locale.ROOT, "%.5E", Double.parseDouble(digits)).replace('.', ',');
            case QUOTED -> "'" + misheard(digits, habits);
            case COMPLETE -> misheard(digits, habits);
        };
    }

    /** A column filled by dragging counts up from the row above. */
    private long dragged(long nik) {
        var written = nikOfTheRowAbove != 0 && dice.chance(0.002) ? nikOfTheRowAbove + 1 : nik;
        nikOfTheRowAbove = nik;
        return written;
    }

    private String misheard(String digits, ListHabits habits) {
        var roll = dice.unit() / habits.carelessness();
        var at = dice.between(6, 14);
        if (roll < 0.012) {
            return digits.substring(0, at) + "1750986423".charAt(digits.charAt(at) - '0') + digits.substring(at + 1);
        } else if (roll < 0.02) {
            return digits.substring(0, at) + digits.substring(at + 1);
        } else if (roll < 0.026) {
            return digits.substring(0, at) + digits.charAt(at) + digits.substring(at);
        } else if (roll < 0.03 && habits.scanned()) {
            return digits.replace('0', 'O');
        }
        return digits;
    }
}
