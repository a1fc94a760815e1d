package id.gemet.shared;

/**
 * A kind of work the programme meets.
 *
 * @param slug stable name in files and addresses, such as {@code sopir-angkot}
 * @param isco ISCO-08 unit group, four digits; blank where there is none (not working, not said)
 */
public record Occupation(String slug, String labelId, String labelEn, String isco, Sector sector) {}
