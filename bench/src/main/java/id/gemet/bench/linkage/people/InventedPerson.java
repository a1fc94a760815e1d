package id.gemet.bench.linkage.people;

import java.time.LocalDate;

/**
 * Somebody who does not exist, as the truth has them.
 *
 * @param name words in title case between single spaces
 * @param phone as dialled at home: 0812…
 * @param otherPhone a number the person had before
 */
public record InventedPerson(
        String name,
        boolean woman,
        LocalDate birthDate,
        String motherName,
        String phone,
        String otherPhone,
        long nik) {}
