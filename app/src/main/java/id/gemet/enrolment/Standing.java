package id.gemet.enrolment;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the insurer holds a person, from the words its branches use. The first that fits decides. */
public enum Standing {
    DECEASED("MENINGGAL|WAFAT|KEMATIAN|DECEASED"),
    OVER_AGE("USIA|UMUR|65 TAHUN|OVER ?AGE"),
    DUPLICATE("GANDA|DOUBLE|DUPLIKA"),
    OTHER_PAYER(
            "\\bPU\\b|PENERIMA UPAH|PEMBERI KERJA|PERUSAHAAN|WADAH LAIN|PEMBAYAR LAIN|INSTANSI LAIN|SUDAH TERDAFTAR"),
    NIK_REJECTED("(NIK|DUKCAPIL|KTP|KEPENDUDUKAN).*(TIDAK|GAGAL|INVALID|SALAH|BEDA)"
            + "|(TIDAK|GAGAL|INVALID|SALAH|BEDA).*(NIK|DUKCAPIL|KTP|KEPENDUDUKAN)"),
    INACTIVE("NON ?-?AKTIF|TIDAK|INACTIVE|KELUAR|BERHENTI|TOLAK|GAGAL|REJECT|ERROR"),
    ACTIVE("AKTIF|ACTIVE|DITERIMA");

    private final Pattern words;

    Standing(String words) {
        this.words = Pattern.compile(words);
    }

    /** Without any known word, whoever has a participant number is active. */
    static Standing of(String status, String remark, boolean numbered) {
        var text = (status + " " + remark).toUpperCase(Locale.ROOT);
        for (var standing : values()) {
            if (standing.words.matcher(text).find()) {
                return standing;
            }
        }
        return numbered ? ACTIVE : INACTIVE;
    }
}
