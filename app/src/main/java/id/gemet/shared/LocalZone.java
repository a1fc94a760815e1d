package id.gemet.shared;

import java.time.ZoneId;

/** Which of Indonesia's three times a place keeps (Keppres 41/1987): a month begins there, not where the server stands. */
public enum LocalZone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId zone;

    LocalZone(String zone) {
        this.zone = ZoneId.of(zone);
    }

    public ZoneId zone() {
        return zone;
    }

    public static LocalZone of(RegionCode region) {
        return switch (region.dotted().substring(0, 2)) {
            case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76" -> WITA;
            case "81", "82", "91", "92", "93", "94", "95", "96" -> WIT;
            default -> WIB;
        };
    }
}
