package id.gemet.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The invented adults of a city, household by household: spouses, grown children, twins, sons named after fathers. */
public final class Population {

    private final List<Citizen> citizens;
    private final Map<String, Citizen> byNik;

    private Population(List<Citizen> citizens) {
        this.citizens = List.copyOf(citizens);
        byNik = HashMap.newHashMap(citizens.size());
        this.citizens.forEach(citizen -> byNik.put(citizen.nik(), citizen));
    }

    static Population of(City city, long seed, int size) {
        var families = new Families(city, Dice.of(seed, "population " + city.code()));
        while (families.citizens.size() < size) {
            families.addOne();
        }
        return new Population(families.citizens.subList(0, size));
    }

    public List<Citizen> citizens() {
        return citizens;
    }

    public Optional<Citizen> withNik(String nik) {
        return Optional.ofNullable(byNik.get(nik));
    }

    /** One family after another. */
    private static final class Families {

        /** Above any serial really given out on one day in one kecamatan. */
        private static final int FIRST_SERIAL = 7001;

        private static final List<String> STREETS = List.of(
                "Jl. Melati",
                "Jl. Kenanga",
                "Jl. Anggrek",
                "Jl. Cempaka",
                "Jl. Flamboyan",
                "Jl. Rajawali",
                "Jl. Merpati",
                "Link. Baru",
                "Link. Pasar",
                "Link. Sumur",
                "Kp. Tengah",
                "Kp. Baru",
                "Gg. Mangga",
                "Gg. Salak",
                "Komp. Damai");

        private final City city;
        private final Dice dice;
        private final List<Citizen> citizens = new ArrayList<>();
        private final Map<String, Integer> serials = new HashMap<>();
        private int household;

        Families(City city, Dice dice) {
            this.city = city;
            this.dice = dice;
        }

        private record Home(String kelurahan, String address, int rt, int rw, String kk, int decile, boolean outside) {}

        void addOne() {
            household++;
            var home = home();
            var people = city.peoples().pick(dice);
            var surname = Names.all().familyName(people, dice);
            var fatherBorn = birthDate();
            var motherBorn = fatherBorn.plusDays(dice.between(-1500, 3000));
            var mother = Names.all().fullName(people, Sex.FEMALE, motherBorn.getYear(), surname, dice);
            var father = Names.all().fullName(people, Sex.MALE, fatherBorn.getYear(), surname, dice);
            add(home, people, Sex.MALE, fatherBorn, father, grandmother(people, fatherBorn));
            if (dice.chance(0.6) && motherBorn.isBefore(DemoCities.TODAY.minusYears(16))) {
                add(home, people, Sex.FEMALE, motherBorn, mother, grandmother(people, motherBorn));
            }
            children(home, people, surname, father, mother, fatherBorn);
        }

        private void children(
                Home home, String people, String surname, String father, String mother, LocalDate fatherBorn) {
            var born = fatherBorn.plusYears(dice.between(20, 27)).plusDays(dice.below(365));
            while (born.isBefore(DemoCities.TODAY.minusYears(16).minusMonths(6)) && dice.chance(0.4)) {
                var sex = anySex();
                var name = Names.all().fullName(people, sex, born.getYear(), surname, dice);
                var likeFather = sex == Sex.MALE && surname.isEmpty() && dice.chance(0.08);
                add(home, people, sex, born, likeFather ? namedAfter(father, name) : name, mother);
                if (dice.chance(0.012)) {
                    var twin = Names.all().fullName(people, sex, born.getYear(), surname, dice);
                    add(home, people, sex, born, twin, mother);
                }
                born = born.plusDays(dice.between(420, 2200));
            }
        }

        /** Father and son under one roof with the same first word: the hardest pair to tell apart. */
        private static String namedAfter(String father, String son) {
            var first = father.split(" ", -1)[0];
            return son.contains(first) ? son : first + " " + son;
        }

        private String grandmother(String people, LocalDate childBorn) {
            var surname = Names.all().familyName(people, dice);
            return Names.all().fullName(people, Sex.FEMALE, childBorn.getYear() - 25, surname, dice);
        }

        private Home home() {
            var outside = dice.chance(city.rates().getOrDefault(Circumstance.LIVES_OUTSIDE, 0.0));
            var kelurahan = dice.oneOf(city.kelurahan());
            var address = dice.oneOf(STREETS) + " No. " + dice.between(1, 120);
            var kk = kelurahan.substring(0, 8).replace(".", "")
                    + ddmmyy(dice.dayBetween(LocalDate.of(2008, 1, 1), LocalDate.of(2024, 12, 31)), 0)
                    + dice.between(7001, 9999);
            var decile = 1 + Math.min(9, (int) (dice.fraction() * dice.fraction() * 11));
            return new Home(kelurahan, address, dice.between(1, 9), dice.between(1, 6), kk, decile, outside);
        }

        private void add(Home home, String people, Sex sex, LocalDate born, String name, String mother) {
            var circumstances = circumstances(home);
            citizens.add(new Citizen(
                    citizens.size() + 1,
                    nik(home, sex, born),
                    name,
                    title(people, sex, born),
                    dice.oneOf(city.birthPlaces()),
                    born,
                    sex,
                    mother,
                    home.kk(),
                    "08" + dice.oneOf(List.of("12", "13", "52", "77", "78", "19", "96")) + dice.digits(8),
                    home.kelurahan(),
                    home.address(),
                    home.rt(),
                    home.rw(),
                    job(sex),
                    household,
                    home.decile(),
                    circumstances));
        }

        private Set<Circumstance> circumstances(Home home) {
            var found = EnumSet.noneOf(Circumstance.class);
            if (home.outside()) {
                found.add(Circumstance.LIVES_OUTSIDE);
            }
            for (var circumstance : Circumstance.values()) {
                var rate = city.rates().getOrDefault(circumstance, 0.0);
                if (circumstance != Circumstance.LIVES_OUTSIDE && dice.chance(rate) && found.isEmpty()) {
                    found.add(circumstance);
                }
            }
            return Set.copyOf(found);
        }

        private String job(Sex sex) {
            var job = city.jobs().pick(dice);
            while (sex == Sex.FEMALE && MOSTLY_MEN.contains(job) && dice.chance(0.95)) {
                job = city.jobs().pick(dice);
            }
            return job;
        }

        private static final Set<String> MOSTLY_MEN = Set.of(
                "nelayan",
                "buruh-nelayan",
                "tukang-ojek",
                "sopir-angkot",
                "juru-parkir",
                "tukang-bangunan",
                "kuli-bangunan",
                "kuli-angkut",
                "montir",
                "imam-masjid",
                "marbot-masjid",
                "penambang-pasir",
                "penarik-perahu",
                "bentor");

        private LocalDate birthDate() {
            if (dice.chance(city.tooOld())) {
                return dice.dayBetween(DemoCities.TODAY.minusYears(80), DemoCities.TODAY.minusYears(65));
            }
            return dice.dayBetween(DemoCities.TODAY.minusYears(64).plusDays(1), DemoCities.TODAY.minusYears(17));
        }

        private Sex anySex() {
            return dice.chance(0.5) ? Sex.MALE : Sex.FEMALE;
        }

        private String title(String people, Sex sex, LocalDate born) {
            if (people.equals("batak") || people.equals("chinese_indonesian") || born.getYear() > 1985) {
                return "";
            }
            return dice.chance(0.05) ? (sex == Sex.MALE ? "H." : "Hj.") : "";
        }

        private String nik(Home home, Sex sex, LocalDate born) {
            // about one in two hundred was registered with a wrong date or sex, and a NIK is never changed
            var written = dice.chance(0.004) ? born.plusDays(dice.between(1, 25)) : born;
            var plus = (sex == Sex.FEMALE) != dice.chance(0.001) ? 40 : 0;
            var front = prefix(home) + ddmmyy(written, plus);
            return front + (FIRST_SERIAL - 1 + serials.merge(front, 1, Integer::sum));
        }

        private String prefix(Home home) {
            if (dice.chance(0.8)) {
                return home.kelurahan().substring(0, 8).replace(".", "");
            }
            if (dice.chance(0.01)) {
                return dice.oneOf(
                        List.of("910101", "910201")); // Merauke and Wamena before the provinces of Papua split
            }
            var from = dice.chance(0.5) ? city.code() : dice.oneOf(city.neighbours());
            return dice.oneOf(Places.all().kecamatanIn(from)).replace(".", "");
        }

        private static String ddmmyy(LocalDate day, int plus) {
            return "%02d%02d%02d".formatted(day.getDayOfMonth() + plus, day.getMonthValue(), day.getYear() % 100);
        }
    }
}
