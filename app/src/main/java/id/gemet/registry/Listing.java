package id.gemet.registry;

import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a list, or the registry itself, says of a person. Texts are empty where nothing is said.
 *
 * @param name as written
 * @param occupation slug of the list of occupations
 * @param decile 1 to 10, 0 where unknown
 */
public record Listing(
        Nik nik,
        String name,
        Optional<LocalDate> birthDate,
        Optional<Sex> sex,
        Optional<RegionCode> kelurahan,
        String occupation,
        int decile,
        String phone,
        String kk,
        String motherName,
        String address,
        String rt,
        String rw) {

    public Listing {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A worker has a name");
        }
    }

    /** Somebody of whom only number and name are known. */
    public static Listing of(Nik nik, String name) {
        return new Listing(
                nik, name, Optional.empty(), Optional.empty(), Optional.empty(), "", 0, "", "", "", "", "", "");
    }

    /**
     * This, brought up to date by a newer list. Who somebody is (name, birth date, sex, mother, KK) a list can only add,
     * never change: lists are copied and mistyped. How they live and can be reached is as the newest list says.
     */
    Listing updatedBy(Listing newer) {
        boolean moved = !newer.address.isEmpty();
        return new Listing(
                nik,
                name,
                birthDate.or(newer::birthDate),
                sex.or(newer::sex),
                newer.kelurahan.or(this::kelurahan),
                newest(occupation, newer.occupation),
                newer.decile == 0 ? decile : newer.decile,
                newest(phone, newer.phone),
                newest(newer.kk, kk),
                newest(newer.motherName, motherName),
                moved ? newer.address : address,
                moved ? newer.rt : newest(rt, newer.rt),
                moved ? newer.rw : newest(rw, newer.rw));
    }

    private static String newest(String older, String newer) {
        return newer.isEmpty() ? older : newer;
    }

    /** In what this and the other differ. */
    public Set<Detail> differences(Listing other) {
        var different = EnumSet.noneOf(Detail.class);
        note(different, Detail.NAME, name, other.name);
        note(different, Detail.BIRTH_DATE, birthDate, other.birthDate);
        note(different, Detail.SEX, sex, other.sex);
        note(different, Detail.KELURAHAN, kelurahan, other.kelurahan);
        note(different, Detail.OCCUPATION, occupation, other.occupation);
        note(different, Detail.DECILE, decile, other.decile);
        note(different, Detail.PHONE, phone, other.phone);
        note(different, Detail.KK, kk, other.kk);
        note(different, Detail.MOTHER_NAME, motherName, other.motherName);
        note(
                different,
                Detail.ADDRESS,
                address + '\n' + rt + '\n' + rw,
                other.address + '\n' + other.rt + '\n' + other.rw);
        return different;
    }

    /** What this would change in the registry, which holds the other. */
    public Set<Detail> changesTo(Listing held) {
        return held.differences(held.updatedBy(this));
    }

    private static void note(Set<Detail> different, Detail detail, Object mine, Object others) {
        if (!mine.equals(others)) {
            different.add(detail);
        }
    }

    /** In outline, so that nobody's data end up in a log. */
    @Override
    public String toString() {
        return "Listing[" + nik + "]";
    }
}
