package id.gemet.bench.linkage.damage.lists;

import id.gemet.bench.linkage.damage.Clerk;
import id.gemet.bench.linkage.damage.WrittenRow;
import id.gemet.bench.linkage.people.Dice;
import id.gemet.bench.linkage.people.Home;
import id.gemet.bench.linkage.people.Household;
import id.gemet.bench.linkage.people.InventedPerson;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes each person into one of the lists that go round in their kecamatan, or copies them from another list. */
public final class ListClerk implements Clerk {

    private static final int LISTS_PER_KECAMATAN = 40;
    private static final double COPIED = 0.3;
    private static final double STILL_AT_THE_FORMER_HOME = 0.4;

    private final long seed;
    private final Dice dice;
    private final SpokenName names;
    private final ListDate dates;
    private final ListNik niks;
    private final Map<String, ListHabits> lists = new HashMap<>();
    private String phoneOfTheRowAbove = "";
    private String dateOfTheRowAbove = "";

    public ListClerk(long seed) {
        this.seed = seed;
        dice = Dice.of(seed, 21);
        names = new SpokenName(dice);
        dates = new ListDate(dice);
        niks = new ListNik(dice);
    }

    @Override
    public WrittenRow write(Household household, InventedPerson person, @Nullable WrittenRow earlier) {
        var home = dice.chance(STILL_AT_THE_FORMER_HOME) ? household.formerHome() : household.home();
        var habits = listIn(home.kelurahan().substring(0, 8));
        var source = earlier != null && dice.chance(COPIED) ? earlier : null;

        var name = names.written(source == null ? person.name() : source.name(), person.woman(), habits);
        var mother = source == null || source.motherName().isEmpty() ? person.motherName() : source.motherName();
        var row = new WrittenRow(
                niks.written(person, household, source, habits),
                cased(name, habits),
                date(person, source, habits),
                sex(person),
                habits.asksForMother() && dice.chance(0.887) ? cased(names.plain(mother, habits), habits) : "",
                dice.chance(0.06) ? "" : cased(address(home), habits),
                kelurahan(home, habits),
                habits.asksForPhone() && dice.chance(0.885) ? phone(person) : "",
                dice.chance(0.4) ? Long.toString(household.card()) : "");
        phoneOfTheRowAbove = row.phone();
        dateOfTheRowAbove = row.birthDate();
        return row;
    }

    private ListHabits listIn(String kecamatan) {
        var number = dice.below(LISTS_PER_KECAMATAN);
        return lists.computeIfAbsent(kecamatan + number, list -> ListHabits.of(Dice.of(seed, 1_000 + list.hashCode())));
    }

    private String cased(String text, ListHabits habits) {
        return habits.capitals() ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Now and then the mouse drags the cell above one row too far. */
    private String date(InventedPerson person, @Nullable WrittenRow source, ListHabits habits) {
        if (dice.chance(0.003)) {
            return dateOfTheRowAbove;
        }
        return source != null && !source.birthDate().isEmpty()
                ? source.birthDate()
                : dates.written(person.birthDate(), habits);
    }

    private String phone(InventedPerson person) {
        if (dice.chance(0.004)) {
            return phoneOfTheRowAbove;
        }
        var phone = dice.chance(0.15) ? person.otherPhone() : person.phone();
        if (dice.chance(0.012)) {
            phone = phone.substring(0, phone.length() - 1);
        }
        return switch (dice.below(6)) {
            case 0 -> "'" + phone;
            case 1 -> "+62 " + phone.substring(1, 4) + "-" + phone.substring(4, 8) + "-" + phone.substring(8);
            case 2 -> phone.substring(1);
            default -> phone;
        };
    }

    private String sex(InventedPerson person) {
        if (dice.chance(0.02)) {
            return "";
        }
        return dice.chance(0.006) ^ person.woman() ? "P" : "L";
    }

    private String kelurahan(Home home, ListHabits habits) {
        if (habits.onePlaceForAll()) {
            return home.kelurahan().substring(0, 9) + "1001";
        }
        return dice.chance(0.04) ? "" : home.kelurahan();
    }

    private String address(Home home) {
        var street = dice.chance(0.25)
                ? home.street()
                        .replace("Jl.", "Jalan")
                        .replace("Kp.", "Kampung")
                        .replace("Link.", "Lingkungan")
                : dice.chance(0.25) ? home.street().substring(home.street().indexOf(' ') + 1) : home.street();
        var number = home.number() > 0 && dice.chance(0.6) ? " " + home.number() : "";
        return street
                + number
                + switch (dice.below(4)) {
                    case 0 -> "";
                    case 1 -> ", RT." + home.rt() + " RW." + home.rw();
                    case 2 -> String.format(Locale.ROOT, " %03d/%03d", home.rt(), home.rw());
                    default -> " Rt 0" + home.rt() + " Rw 0" + home.rw();
                };
    }
}
