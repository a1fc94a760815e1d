package id.gemet.registry;

import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** People nobody has ever met, each with a NIK of their own. */
public final class InventedPeople {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String[] FIRST = {"Budi", "Siti", "Agus", "Dewi", "Joko", "Rina", "Slamet", "Yanti"};
    private static final String[] LAST = {"Santoso", "Rahayu", "Wibowo", "Lestari", "Hidayat", "Susanti", "Saputra"};

    private InventedPeople() {}

    public static Listing somebody() {
        return somebodyIn("36.72.01.1001");
    }

    public static Listing somebodyIn(String kelurahan) {
        int n = COUNT.incrementAndGet();
        var born = LocalDate.of(1965, 1, 1).plusDays(n % 12_000);
        var sex = n % 2 == 0 ? Sex.MALE : Sex.FEMALE;
        return new Listing(
                nik(born, sex, n),
                FIRST[n % FIRST.length] + " " + LAST[n % LAST.length],
                Optional.of(born),
                Optional.of(sex),
                Optional.of(new RegionCode(kelurahan)),
                "nelayan",
                n % 10 + 1,
                "08%010d".formatted(n),
                "",
                "Sumiati",
                "Jl. Contoh " + n,
                "001",
                "002");
    }

    public static List<Listing> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> somebody()).toList();
    }

    /** The same person, but for the last two digits of the NIK. */
    public static Listing withDigitsSwapped(Listing person) {
        return new Listing(
                swapped(person.nik()),
                person.name(),
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.occupation(),
                person.decile(),
                person.phone(),
                "",
                person.motherName(),
                person.address(),
                person.rt(),
                person.rw());
    }

    /** Where the two are the same, the last is another one. */
    static Nik swapped(Nik nik) {
        var digits = nik.digits();
        char last = digits.charAt(14) == digits.charAt(15)
                ? (char) ('0' + (digits.charAt(15) - '0' + 1) % 10)
                : digits.charAt(14);
        return new Nik(digits.substring(0, 14) + digits.charAt(15) + last);
    }

    /** Kecamatan codes 36.72.01 to 36.72.08 times 9,999 serials times 12,000 days: no number comes twice. */
    private static Nik nik(LocalDate born, Sex sex, int n) {
        int day = born.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return new Nik("36720%d%02d%02d%02d%04d"
                .formatted(1 + n / 12_000 % 8, day, born.getMonthValue(), born.getYear() % 100, 7000 + n % 2_999));
    }
}
