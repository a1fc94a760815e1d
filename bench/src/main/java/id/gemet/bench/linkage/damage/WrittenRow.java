package id.gemet.bench.linkage.damage;

/**
 * One person as one list has them; what is missing is empty.
 *
 * @param birthDate mostly yyyy-MM-dd
 * @param sex L, P or empty
 */
public record WrittenRow(
        String nik,
        String name,
        String birthDate,
        String sex,
        String motherName,
        String address,
        String kelurahan,
        String phone,
        String card) {}
