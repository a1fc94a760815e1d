package id.gemet.enrolment;

import java.util.List;
import java.util.Locale;

/** A column of the insurer's answer, with the headings its branches are known to use. */
public enum ReplyHeading {
    NIK("NIK NOKTP NOMORKTP NOMORIDENTITAS NOMORINDUKKEPENDUDUKAN"),
    KPJ("KPJ NOKPJ NOMORKPJ NOPESERTA NOMORPESERTA"),
    STATUS("STATUS HASIL STATUSPENDAFTARAN STATUSKEPESERTAAN"),
    REASON("KETERANGAN ALASAN PESAN CATATAN KETERANGANGAGAL"),
    DUES("IURAN JUMLAHIURAN NOMINALIURAN IURANDIBAYAR IURANDITERIMA TOTALIURAN");

    private final String spellings;

    ReplyHeading(String spellings) {
        this.spellings = spellings;
    }

    /** @param own what the office's branch calls it; blank where it uses a known one */
    boolean isSpelled(String heading, String own) {
        var letters = letters(heading);
        return !letters.isEmpty() && (List.of(spellings.split(" ")).contains(letters) || letters.equals(letters(own)));
    }

    private static String letters(String heading) {
        return heading.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
