package id.gemet.verification;

import java.util.Locale;
import java.util.Optional;

/** What the population register answers about a number and a name. */
public enum DukcapilAnswer {
    PADAN,
    TIDAK_PADAN,
    TIDAK_DITEMUKAN,
    MENINGGAL,
    NONAKTIF;

    /** As offices type it: "Padan", "TIDAK SESUAI", "data tidak ditemukan", "Meninggal dunia", "NIK non-aktif". */
    static Optional<DukcapilAnswer> read(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        if (letters.contains("MENINGGAL") || letters.equals("WAFAT")) {
            return Optional.of(MENINGGAL);
        }
        if (letters.contains("DITEMUKAN") || letters.contains("TERDAFTAR") || letters.contains("TIDAKADA")) {
            return letters.contains("TIDAK") || letters.contains("BELUM")
                    ? Optional.of(TIDAK_DITEMUKAN)
                    : Optional.empty();
        }
        if (letters.contains("NONAKTIF") || letters.contains("TIDAKAKTIF")) {
            return Optional.of(NONAKTIF);
        }
        if (letters.endsWith("PADAN") || letters.endsWith("SESUAI")) {
            return Optional.of(letters.contains("TIDAK") || letters.contains("BELUM") ? TIDAK_PADAN : PADAN);
        }
        return Optional.empty();
    }
}
