package id.gemet.bench.linkage.damage.typing;

import id.gemet.bench.linkage.people.Dice;
import id.gemet.bench.linkage.people.Household;
import id.gemet.bench.linkage.people.InventedPerson;
import java.util.Locale;

/** The NIK after Excel, hurry and a look at the wrong card. */
final class TypedNik {

    private final Dice dice;

    TypedNik(Dice dice) {
        this.dice = dice;
    }

    String of(InventedPerson person, Household household) {
        var nik = Long.toString(person.nik());
        var roll = dice.unit();
        if (roll < 0.045) {
            return nik.substring(0, 15) + "0";
        } else if (roll < 0.057) {
            return nik.substring(0, 15);
        } else if (roll < 0.065) {
            return String.format(Locale.ROOT, "%.5E", (double) person.nik());
        } else if (roll < 0.078) {
            return Long.toString(dice.oneOf(household.members()).nik());
        } else if (roll < 0.098) {
            return Slips.digit(nik, dice);
        } else if (roll < 0.11) {
            return Slips.transposed(nik, dice.between(5, 14));
        }
        return nik;
    }
}
