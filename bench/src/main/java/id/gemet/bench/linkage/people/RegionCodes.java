package id.gemet.bench.linkage.people;

import java.util.List;

/** The codes of all kecamatan as the six digits of a NIK, and of all kelurahan with their dots; read once. */
final class RegionCodes {

    private static final int KECAMATAN = "36.72.01".length();
    private static final int KELURAHAN = "36.72.01.1001".length();

    static final List<Integer> KECAMATAN_DIGITS;
    static final List<String> KELURAHAN_CODES;

    static {
        var codes = Table.of("/id/gemet/regions/regions.csv").stream()
                .map(row -> row[0])
                .toList();
        KECAMATAN_DIGITS = codes.stream()
                .filter(code -> code.length() == KECAMATAN)
                .map(code -> Integer.valueOf(code.replace(".", "")))
                .toList();
        KELURAHAN_CODES =
                codes.stream().filter(code -> code.length() == KELURAHAN).toList();
    }

    private RegionCodes() {}
}
