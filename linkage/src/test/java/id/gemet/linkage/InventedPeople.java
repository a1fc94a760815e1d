package id.gemet.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A city of invented households: spouses, children, now and then twins, who share kelurahan, telephone and mother. The
 * same seed gives the same city.
 */
final class InventedPeople {

    private static final String[] MALE_FIRST = """
            Muhammad Muhammad Muhammad Muhammad Ahmad Ahmad Abdul Abdul Agus Budi Dedi Andi Hendra Rizki Fajar Arif
            Joko Slamet Bambang Eko Dwi Tri Heri Rudi Yusuf Ibrahim Ismail Umar Usman Hasan Husin Zainal Syaiful
            Taufik Fauzi Iwan Asep Ujang Dadang Cecep Udin Jajang Entis Maman Mansur Sahroni Sanusi Nawawi Suhendi
            Marwan Darmawan Gunawan Kurniawan Setiawan Wahyu Yudi Doni Toni Roni Fikri Ilham Reza Bayu Galih""".split("\\s+");
    private static final String[] FEMALE_FIRST = """
            Siti Siti Siti Siti Nur Nur Sri Sri Dewi Ratna Yuli Eni Tuti Neneng Euis Iis Lilis Imas Aisyah Fatimah
            Khadijah Halimah Aminah Maryam Rohmah Sulastri Sumiyati Wahyuni Kartini Puji Rina Rini Fitri Lestari Maya
            Indah Intan Mega Novi Evi Vera Farida Juariah Komariah Marlina Rosmiati Ernawati Herlina Yulianti Nining
            Masitoh Maesaroh Nurhayati Nurjanah Nuraini Rahma Zahra Salsabila Nabila Putri""".split("\\s+");
    private static final String[] STEMS = """
            Su Har Wi Pur Mar Sar Mul Kus Tri Bud Raj Sas Her Dar War Sup Suk Sug Sut Sum Jum Kas Tar Nur Rah Hid Sai
            Bas Rus Yan Ris Pra Adi Bon Cah Dwi Gun Han Ind Kar Lul Mah Nas Okt Pan Rob Sya Tau Usm Wah Zul""".split("\\s+");
    private static final String[] MALE_ENDS = """
            yanto yono wanto tono yadi nadi wan man din udin mat han sah syah jaya wijaya santoso putra hadi baya
            kono tarno darma seno gito rianto asto imin aman olih""".split("\\s+");
    private static final String[] FEMALE_ENDS = """
            yanti yati wati ningsih ni nah mah lah rah tini sari asih lestari ani ijah iyah ina ita eti utami riani
            aningrum anti ayu""".split("\\s+");
    private static final int KELURAHAN = 43;

    private final Random random;
    private final Map<String, Integer> serials = new HashMap<>();
    private final List<Person> people = new ArrayList<>();

    private InventedPeople(long seed) {
        random = new Random(seed);
    }

    static List<Person> ofSeed(long seed, int count) {
        var city = new InventedPeople(seed);
        while (city.people.size() < count) {
            city.addHousehold();
        }
        return List.copyOf(city.people.subList(0, count));
    }

    private void addHousehold() {
        var kelurahan = "367200%04d".formatted(1 + random.nextInt(KELURAHAN));
        var phone = "08" + (100_000_000L + random.nextInt(900_000_000));
        var father = name('L');
        var grandmothers = List.of(name('P'), name('P'));
        var mother = name('P');
        addPerson(father, year(1950, 1985), 'L', kelurahan, grandmothers.get(0), phone);
        addPerson(mother, year(1952, 1988), 'P', kelurahan, grandmothers.get(1), random.nextInt(3) == 0 ? phone : "");
        var last = father.substring(father.lastIndexOf(' ') + 1);
        int children = random.nextInt(4);
        var birth = year(1978, 2006);
        for (int i = 0; i < children; i++) {
            char sex = random.nextBoolean() ? 'L' : 'P';
            var name = name(sex);
            if (random.nextInt(4) == 0) {
                name = pick(sex == 'L' ? MALE_FIRST : FEMALE_FIRST) + " " + last;
            }
            addPerson(name, birth, sex, kelurahan, mother, random.nextBoolean() ? phone : "");
            birth = random.nextInt(80) == 0 ? birth : birth.plusDays(400 + random.nextInt(1500));
        }
    }

    private void addPerson(String name, LocalDate birth, char sex, String kelurahan, String parent, String phone) {
        int day = birth.getDayOfMonth() + (sex == 'P' ? 40 : 0);
        var region = random.nextInt(5) == 0
                ? "3604%02d".formatted(1 + random.nextInt(28))
                : "36720%d".formatted(1 + random.nextInt(8));
        var issued = region + "%02d%02d%02d".formatted(day, birth.getMonthValue(), birth.getYear() % 100);
        var nik = issued + "%04d".formatted(serials.merge(issued, 1 + random.nextInt(4), Integer::sum));
        people.add(new Person(people.size() + 1, nik, name, date(birth), sex, kelurahan, parent, phone));
    }

    private String name(char sex) {
        boolean male = sex == 'L';
        var first = pick(male ? MALE_FIRST : FEMALE_FIRST);
        var made = pick(STEMS) + pick(male ? MALE_ENDS : FEMALE_ENDS);
        return switch (random.nextInt(10)) {
            case 0, 1 -> made;
            case 2 -> first + " " + pick(male ? MALE_FIRST : FEMALE_FIRST);
            case 3, 4 -> first + " " + pick(male ? MALE_FIRST : FEMALE_FIRST) + " " + made;
            default -> first + " " + made;
        };
    }

    private String pick(String[] values) {
        double skewed = random.nextDouble() * random.nextDouble();
        return values[(int) (skewed * values.length)];
    }

    private LocalDate year(int from, int to) {
        return LocalDate.of(from, 1, 1).plusDays(random.nextInt((to - from) * 365));
    }

    static int date(LocalDate date) {
        return date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
