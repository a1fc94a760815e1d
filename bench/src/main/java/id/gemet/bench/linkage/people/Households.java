package id.gemet.bench.linkage.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An endless row of invented households, the same for the same seed: couples, siblings, twins, grandmothers. */
public final class Households {

    private static final int THIS_YEAR = 2026;
    private static final int YOUNGEST = 15;

    private final Dice dice;
    private final Places places;
    private final NameBook names = new NameBook();
    private final Numbers numbers = new Numbers();
    private Origin lastHead = new Origin("", "", List.of());

    /** What brothers and sisters have in common even when each has a home. */
    private record Origin(String mother, String family, List<String> words) {}

    /**
     * @param people about how many will be asked for, which decides how many kelurahan they live in
     */
    public Households(long seed, long people) {
        dice = Dice.of(seed, 1);
        places = new Places(people, Dice.of(seed, 2));
    }

    public Household next() {
        var home = places.anyHome(dice);
        var former = dice.chance(0.2) ? places.homeAfterMoving(home, dice) : home;
        var culture = Culture.in(home.kelurahan().substring(0, 2), dice);
        var members = new ArrayList<InventedPerson>();

        var siblingOfTheLast = !lastHead.mother().isEmpty() && dice.chance(0.1);
        var headBirth = birthday(THIS_YEAR - dice.between(22, 48) - dice.below(28));
        var origin = siblingOfTheLast
                ? lastHead
                : new Origin(motherOf(culture, headBirth), names.familyName(culture, dice), List.of());
        var headIsWoman = dice.chance(0.14);
        var headName = names.fullName(culture, headIsWoman, headBirth.getYear(), origin.words(), origin.family(), dice);
        var headPhone = numbers.phone(dice);
        members.add(person(headName, headIsWoman, headBirth, origin.mother(), headPhone, home));
        var passedOn = dice.chance(0.25) ? List.of(lastWord(headName, origin.family())) : List.<String>of();
        lastHead = new Origin(origin.mother(), origin.family(), dice.chance(0.15) ? passedOn : List.of());

        var wifeBirth = headBirth.plusDays(dice.between(-1_100, 3_600));
        var wifeName =
                names.fullName(culture, true, wifeBirth.getYear(), List.of(), names.familyName(culture, dice), dice);
        if (!headIsWoman && dice.chance(0.85)) {
            members.add(
                    person(wifeName, true, wifeBirth, motherOf(culture, wifeBirth), orAnother(headPhone, 0.45), home));
        }
        var mother = headIsWoman ? headName : wifeName;
        var motherBirth = headIsWoman ? headBirth : wifeBirth;
        addChildren(members, new Parents(culture, mother, motherBirth, headPhone, passedOn, origin.family()), home);
        if (dice.chance(0.07) && headBirth.getYear() > 1960) {
            var birth = birthday(headBirth.getYear() - dice.between(18, 35));
            members.add(
                    person(origin.mother(), true, birth, motherOf(culture, birth), orAnother(headPhone, 0.8), home));
        }
        var issued = LocalDate.of(dice.between(2006, 2025), 1, 1).plusDays(dice.below(365));
        return new Household(home, former, numbers.card(home.kecamatan(), issued, dice), members);
    }

    private record Parents(
            Culture culture,
            String mother,
            LocalDate motherBirth,
            String phone,
            List<String> passedOn,
            String family) {}

    private void addChildren(List<InventedPerson> members, Parents parents, Home home) {
        var common = new ArrayList<>(parents.passedOn());
        if (common.isEmpty() && dice.chance(0.12)) {
            common.add(names.word(parents.culture(), false, THIS_YEAR - 25, dice));
        }
        for (var child = dice.below(5); child > 0; child--) {
            var year = parents.motherBirth().getYear() + dice.between(18, 38);
            if (year > THIS_YEAR - YOUNGEST) {
                continue;
            }
            var birth = birthday(year);
            var woman = dice.chance(0.5);
            var name = childName(parents, woman, year, common);
            members.add(person(name, woman, birth, parents.mother(), orAnother(parents.phone(), 0.25), home));
            if (dice.chance(0.015)) {
                addTwin(members, members.getLast(), parents, common);
            }
        }
    }

    /** Of the same day, mostly of the same sex and with names that differ little. */
    private void addTwin(List<InventedPerson> members, InventedPerson first, Parents parents, List<String> common) {
        var woman = dice.chance(0.8) == first.woman();
        var name = childName(parents, woman, first.birthDate().getYear(), common);
        var space = first.name().indexOf(' ');
        if (space > 0 && dice.chance(0.6)) {
            name = names.word(parents.culture(), woman, first.birthDate().getYear(), dice)
                    + first.name().substring(space);
        }
        members.add(new InventedPerson(
                name,
                woman,
                first.birthDate(),
                parents.mother(),
                orAnother(first.phone(), 0.5),
                numbers.phone(dice),
                nikOfTwin(first, woman)));
    }

    private long nikOfTwin(InventedPerson first, boolean woman) {
        return woman == first.woman()
                ? numbers.nikOfTwin(first.nik())
                : numbers.nik((int) (first.nik() / 10_000_000_000L), first.birthDate(), woman, dice);
    }

    private String childName(Parents parents, boolean woman, int year, List<String> common) {
        return names.fullName(
                parents.culture(), woman, year, dice.chance(0.6) ? common : List.of(), parents.family(), dice);
    }

    private InventedPerson person(String name, boolean woman, LocalDate birth, String mother, String phone, Home home) {
        var registeredIn = places.kecamatanOfFirstRegistration(home, dice);
        return new InventedPerson(
                name, woman, birth, mother, phone, numbers.phone(dice), numbers.nik(registeredIn, birth, woman, dice));
    }

    /** Those who never knew their day were registered on the first of January. */
    private LocalDate birthday(int year) {
        var unknown = dice.chance(year < 1970 ? 0.06 : 0.004);
        return LocalDate.of(year, 1, 1).plusDays(unknown ? 0 : dice.below(365));
    }

    private String motherOf(Culture culture, LocalDate child) {
        var birthYear = child.getYear() - dice.between(18, 38);
        return names.fullName(culture, true, birthYear, List.of(), names.familyName(culture, dice), dice);
    }

    private String orAnother(String phone, double shared) {
        return dice.chance(shared) ? phone : numbers.phone(dice);
    }

    private static String lastWord(String name, String family) {
        var own = family.isEmpty() ? name : name.substring(0, Math.max(0, name.length() - family.length() - 1));
        return own.substring(own.lastIndexOf(' ') + 1);
    }
}
