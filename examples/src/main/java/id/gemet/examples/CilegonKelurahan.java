package id.gemet.examples;

import static id.gemet.examples.Column.column;
import static id.gemet.examples.Column.under;

import id.gemet.examples.Style.PlaceForm;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The lists that kelurahan and one kecamatan send to the city of Cilegon, each with the habits of its clerk. */
final class CilegonKelurahan {

    private final ListMaker maker;

    CilegonKelurahan(ListMaker maker) {
        this.maker = maker;
    }

    /** Titles above the header, a totals row and a signature below. */
    void gerem() {
        var columns = List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NIK, "NIK"),
                column(Field.NAME, "NAMA LENGKAP"),
                column(Field.BIRTH_PLACE, "TEMPAT LAHIR"),
                column(Field.BIRTH_DATE, "TANGGAL LAHIR"),
                column(Field.SEX, "L/P"),
                column(Field.ADDRESS, "ALAMAT"),
                column(Field.RT_RW, "RT/RW"),
                column(Field.KELURAHAN, "KELURAHAN"),
                column(Field.KECAMATAN, "KECAMATAN"),
                column(Field.OCCUPATION, "PEKERJAAN"),
                column(Field.PHONE, "NO HP"));
        var sheet = new SheetDraft("Sheet1", columns)
                .title("DATA PEKERJA RENTAN CALON PESERTA BPJS KETENAGAKERJAAN")
                .title("KELURAHAN GEREM KECAMATAN GROGOL TAHUN 2026")
                .blank()
                .header();
        var clerk = maker.clerk(
                columns, Style.of(true, DateForm.SPREADSHEET, SexForm.LETTER, PlaceForm.OFFICIAL), Mess.honest());
        maker.filling().fill(sheet, clerk, maker.draw(in("36.72.06.1004"), 760, 0, 0.012), 0);
        sheet.total().signature("LURAH GEREM", "Drs. H. Invensi Rekaan", "197001011990031007");
        maker.xlsx(
                "Kelurahan Gerem",
                SenderKind.KELURAHAN,
                "36.72.06.1004",
                "DATA PEKERJA RENTAN GEREM.xlsx",
                List.of(sheet));
    }

    /** A header of two rows with merged cells; place and date of birth under one heading. */
    void rawaArum() {
        var columns = List.of(
                column(Field.NUMBERING, "No."),
                column(Field.NAME, "Nama Lengkap sesuai KTP"),
                column(Field.NIK, "No. KTP"),
                under("Kelahiran", Field.BIRTH_PLACE, "Tempat Lahir"),
                under("Kelahiran", Field.BIRTH_DATE, "Tanggal Lahir"),
                column(Field.SEX, "Jenis Kelamin"),
                under("Tempat Tinggal", Field.ADDRESS, "Alamat"),
                under("Tempat Tinggal", Field.RT, "RT"),
                under("Tempat Tinggal", Field.RW, "RW"),
                column(Field.OCCUPATION, "Jenis Pekerjaan"),
                column(Field.MOTHER, "Nama Ibu Kandung"),
                column(Field.PHONE, "No. HP/WA"));
        var sheet = new SheetDraft("RAWA ARUM", columns)
                .title("Usulan Penerima Bantuan Iuran")
                .line("Kelurahan : Rawa Arum", "", "Kec. : Gerogol")
                .header();
        var clerk = maker.clerk(
                columns, Style.of(false, DateForm.LONG_MONTH, SexForm.WORD, PlaceForm.OFFICIAL), Mess.honest());
        maker.filling().fill(sheet, clerk, maker.draw(in("36.72.06.1003"), 640, 0, 0.01), 0);
        maker.xlsx(
                "Kelurahan Rawa Arum",
                SenderKind.KELURAHAN,
                "36.72.06.1003",
                "usulan rawa arum fix.xlsx",
                List.of(sheet));
    }

    /** Hidden rows that say which kelurahan it is; the coordinator's telephone on every row. */
    void masigit() {
        var columns = List.of(
                column(Field.NIK, "NIK"),
                column(Field.NAME, "Nama"),
                column(Field.AGE, "UMUR"),
                column(Field.BIRTH_DATE, "Tgl Lahir"),
                column(Field.SEX, "JK"),
                column(Field.OCCUPATION, "Profesi"),
                column(Field.PHONE, "Kontak"));
        var sheet = new SheetDraft("Data", columns)
                .title("REKAP PEKERJA INFORMAL")
                .hiddenLine("KOTA:", "CILEGON")
                .hiddenLine("KECAMATAN:", "JOMBANG")
                .hiddenLine("KELURAHAN:", "MASIGIT")
                .blank()
                .header();
        var style = Style.of(false, DateForm.ISO, SexForm.LETTER, PlaceForm.OFFICIAL)
                .withCoordinator("081299990001");
        var clerk = maker.clerk(columns, style, Mess.honest());
        maker.filling().fill(sheet, clerk, maker.draw(in("36.72.05.1003"), 520, 0, 0.01), 0);
        maker.xlsx("Kelurahan Masigit", SenderKind.KELURAHAN, "36.72.05.1003", "masigit.xlsx", List.of(sheet));
    }

    /** One sheet for each kelurahan of a kecamatan; some of their people stand on two sheets. */
    void ciwandan() {
        var columns = List.of(
                column(Field.NUMBERING, "NO URUT"),
                column(Field.NAME, "NAMA PENERIMA"),
                column(Field.NIK, "NIK KTP-el"),
                column(Field.KK, "NO. KK"),
                column(Field.PLACE_AND_DATE, "TEMPAT, TGL LAHIR"),
                column(Field.SEX, "LK/PR"),
                column(Field.KELURAHAN, "KEL/DESA"),
                column(Field.RT_RW, "RT.RW"),
                column(Field.OCCUPATION, "MATA PENCAHARIAN"));
        var style = Style.of(true, DateForm.DASH, SexForm.SHORT, PlaceForm.PREFIXED);
        var clerk = maker.clerk(columns, style, Mess.honest().with(Damage.NIK_IS_KK, 0.012));
        var filling = maker.filling();
        var sheets = Places.all().kelurahanOf("36.72.04").stream()
                .map(kelurahan -> {
                    var sheet = new SheetDraft(Places.all().name(kelurahan).toUpperCase(Locale.ROOT), columns)
                            .title("DATA PEKERJA RENTAN KECAMATAN CIWANDAN")
                            .line("KELURAHAN :", Places.all().name(kelurahan))
                            .header();
                    var count = kelurahan.endsWith("1001") ? 200 : 190;
                    filling.fill(sheet, clerk, maker.draw(in(kelurahan), count, 0, 0.01), 50);
                    return sheet.total();
                })
                .toList();
        maker.xlsx("Kecamatan Ciwandan", SenderKind.KELURAHAN, "36.72.04", "CIWANDAN GABUNGAN.xlsx", sheets);
    }

    /** A text file with semicolons in the code page of an old computer; many NIK with an apostrophe. */
    void warnasari() {
        var columns = List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NIK, "NO KTP"),
                column(Field.NAME, "NAMA PESERTA"),
                column(Field.BIRTH_PLACE, "TMPT LAHIR"),
                column(Field.BIRTH_DATE, "TGL LAHIR"),
                column(Field.SEX, "JNS KELAMIN"),
                column(Field.KELURAHAN, "KELURAHAN"),
                column(Field.OCCUPATION, "JNS PEKERJAAN"),
                column(Field.PHONE, "NO TLP"),
                column(Field.NOTE, "KET"));
        var sheet = new SheetDraft("", columns).header();
        var style = Style.of(true, DateForm.ANY, SexForm.ANY, PlaceForm.OTHER_SPELLING);
        var mess = Mess.honest()
                .with(Damage.NIK_APOSTROPHE, 0.4)
                .with(Damage.NIK_SCIENTIFIC, 0.02)
                .with(Damage.NAME_CONTROL_CHARACTER, 0.006);
        maker.filling()
                .fill(sheet, maker.clerk(columns, style, mess), maker.draw(in("36.72.08.1001"), 560, 0, 0.012), 0);
        sheet.blank().total();
        maker.text(
                "Kelurahan Warnasari",
                SenderKind.KELURAHAN,
                "36.72.08.1001",
                "warnasari.csv",
                TextFile.SEMICOLON_WINDOWS,
                sheet);
    }

    /** Copied out of a web page: tabs, dates in American order. */
    void jombangWetan() {
        var columns = List.of(
                column(Field.NIK, "nik"),
                column(Field.NAME, "nama"),
                column(Field.SEX, "jenis_kelamin"),
                column(Field.BIRTH_PLACE, "tempat_lahir"),
                column(Field.BIRTH_DATE, "tanggal_lahir"),
                column(Field.ADDRESS, "alamat"),
                column(Field.RT, "rt"),
                column(Field.RW, "rw"),
                column(Field.KELURAHAN, "kelurahan"),
                column(Field.KECAMATAN, "kecamatan"),
                column(Field.OCCUPATION, "pekerjaan"));
        var sheet = new SheetDraft("", columns).header();
        var style = Style.of(false, DateForm.AMERICAN, SexForm.CAPITALS, PlaceForm.OFFICIAL);
        maker.filling()
                .fill(
                        sheet,
                        maker.clerk(columns, style, Mess.honest()),
                        maker.draw(in("36.72.05.1002"), 430, 0, 0.01),
                        0);
        maker.text(
                "Kelurahan Jombang Wetan",
                SenderKind.KELURAHAN,
                "36.72.05.1002",
                "jombang_wetan.txt",
                TextFile.TAB,
                sheet);
    }

    /** Part of the NIK column was typed as numbers: the sixteenth digit is lost there. */
    void kotabumi() {
        var columns = List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NAME, "NAMA"),
                column(Field.NIK, "NOMOR KTP"),
                column(Field.BIRTH_PLACE, "TEMPAT"),
                column(Field.BIRTH_DATE, "TGL. LAHIR"),
                column(Field.SEX, "JENKEL"),
                column(Field.RT_RW, "RT/RW"),
                column(Field.OCCUPATION, "PEKERJAAN SAAT INI"),
                column(Field.PHONE, "NOHP"));
        var sheet = new SheetDraft("KOTABUMI", columns)
                .title("KELURAHAN KOTABUMI KECAMATAN PURWAKARTA")
                .header();
        var style = Style.of(true, DateForm.SHORT_YEAR, SexForm.GENTLE, PlaceForm.OFFICIAL);
        var mess = Mess.honest().with(Damage.NIK_AS_NUMBER, 0.12);
        maker.filling()
                .fill(sheet, maker.clerk(columns, style, mess), maker.draw(in("36.72.07.1002"), 390, 0, 0.01), 0);
        sheet.line("Keterangan: data per 30 April 2026");
        maker.xlsx("Kelurahan Kotabumi", SenderKind.KELURAHAN, "36.72.07.1002", "Kotabumi.xlsx", List.of(sheet));
    }

    private static Predicate<Citizen> in(String kelurahan) {
        return citizen -> citizen.kelurahanCode().equals(kelurahan);
    }
}
