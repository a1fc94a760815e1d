package id.gemet.bench.linkage.damage.typing;

import id.gemet.bench.linkage.damage.Clerk;
import id.gemet.bench.linkage.damage.WrittenRow;
import id.gemet.bench.linkage.people.Dice;
import id.gemet.bench.linkage.people.Home;
import id.gemet.bench.linkage.people.Household;
import id.gemet.bench.linkage.people.InventedPerson;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Types every record from the person's own papers; each field fails by itself, at a rate of its own. */
public final class TypingClerk implements Clerk {

    private static final double MOTHER_MISSING = 0.29;
    private static final double PHONE_MISSING = 0.23;
    private static final double OLD_PAPERS = 0.36;

    private final Dice dice;
    private final double nikMissing;
    private final TypedName names;
    private final TypedNik niks;
    private final TypedDate dates;

    public TypingClerk(long seed, double nikMissing) {
        dice = Dice.of(seed, 11);
        this.nikMissing = nikMissing;
        names = new TypedName(dice);
        niks = new TypedNik(dice);
        dates = new TypedDate(dice);
    }

    @Override
    public WrittenRow write(Household household, InventedPerson person, @Nullable WrittenRow earlier) {
        var home = dice.chance(OLD_PAPERS) ? household.formerHome() : household.home();
        var shouted = dice.chance(0.45);
        return new WrittenRow(
                dice.chance(nikMissing) ? "" : niks.of(person, household),
                cased(names.of(person.name(), person.woman()), shouted),
                dates.of(person.birthDate()),
                sex(person),
                dice.chance(MOTHER_MISSING) ? "" : cased(names.ofMother(person.motherName()), shouted),
                dice.chance(0.05) ? "" : cased(address(home), shouted),
                dice.chance(0.03) ? "" : home.kelurahan(),
                dice.chance(PHONE_MISSING) ? "" : phone(dice.chance(0.12) ? person.otherPhone() : person.phone()),
                dice.chance(0.25) ? "" : Long.toString(household.card()));
    }

    private String cased(String text, boolean shouted) {
        return shouted ? text.toUpperCase(Locale.ROOT) : text;
    }

    private String sex(InventedPerson person) {
        var roll = dice.unit();
        if (roll < 0.012) {
            return "";
        }
        return person.woman() ^ roll < 0.02 ? "P" : "L";
    }

    private String address(Home home) {
        var text = new StringBuilder(home.street());
        if (home.number() > 0 && dice.chance(0.85)) {
            text.append(dice.oneOf(" No. ", " No ", " NO.", " ")).append(home.number());
        }
        switch (dice.below(5)) {
            case 0 -> {}
            case 1 -> text.append(" RT ").append(home.rt()).append("/").append(home.rw());
            case 2 -> text.append(" RT 0").append(home.rt()).append(" RW 0").append(home.rw());
            default -> text.append(String.format(Locale.ROOT, " RT %03d/RW %03d", home.rt(), home.rw()));
        }
        return dice.chance(0.08) ? Slips.typing(text.toString(), dice) : text.toString();
    }

    private String phone(String phone) {
        var typed = dice.chance(0.015) ? Slips.digit(phone, dice) : phone;
        return switch (dice.below(10)) {
            case 0, 1 -> "+62" + typed.substring(1);
            case 2 -> "62" + typed.substring(1);
            case 3 -> typed.substring(1);
            case 4 -> typed.substring(0, 4) + "-" + typed.substring(4, 8) + "-" + typed.substring(8);
            case 5 -> typed.substring(0, 4) + " " + typed.substring(4, 8) + " " + typed.substring(8);
            default -> typed;
        };
    }
}
