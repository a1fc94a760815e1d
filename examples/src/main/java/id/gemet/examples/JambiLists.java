package id.gemet.examples;

import static id.gemet.examples.Column.column;

import id.gemet.examples.Style.PlaceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What reaches the city of Jambi: a workbook of 15,000 rows gathered in haste, and a careful list of religious officers. */
final class JambiLists {

    private static final int LISTED = 15_000;
    private static final int RELIGIOUS = 1_316;
    private static final Set<String> WORSHIP = Set.of("marbot-masjid", "guru-ngaji", "imam-masjid", "pemandi-jenazah");

    private final ListMaker maker;

    JambiLists(ListMaker maker) {
        this.maker = maker;
    }

    void write() {
        religiousOfficers();
        everybody();
    }

    private void religiousOfficers() {
        var columns = List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NIK, "NIK"),
                column(Field.NAME, "NAMA SESUAI KTP"),
                column(Field.BIRTH_PLACE, "TEMPAT LAHIR"),
                column(Field.BIRTH_DATE, "TANGGAL LAHIR"),
                column(Field.SEX, "JENIS KELAMIN"),
                column(Field.KELURAHAN, "KELURAHAN"),
                column(Field.KECAMATAN, "KECAMATAN"),
                column(Field.OCCUPATION, "JABATAN"),
                column(Field.WORKPLACE, "NAMA MASJID"),
                column(Field.PHONE, "NO HP"));
        var sheet = new SheetDraft("PETUGAS KEAGAMAAN", columns)
                .title("DAFTAR PETUGAS KEAGAMAAN KOTA JAMBI")
                .blank()
                .header();
        var style = Style.of(true, DateForm.DASH, SexForm.CAPITALS, PlaceForm.OFFICIAL)
                .at("Nurul Iman", "Al-Falah", "Raudhatul Jannah", "Ar-Rahman", "Darussalam");
        var people = maker.draw(
                citizen -> WORSHIP.contains(citizen.occupation()) && citizen.eligibleOn(DemoCities.TODAY),
                RELIGIOUS,
                0,
                0);
        maker.filling().fill(sheet, maker.clerk(columns, style, Mess.slight()), people, 0);
        sheet.total();
        maker.xlsx("Bagian Kesra", SenderKind.OPD, "15.71", "petugas keagamaan.xlsx", List.of(sheet));
    }

    private void everybody() {
        var columns = List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NAME, "NAMA"),
                column(Field.NIK, "NIK"),
                column(Field.PLACE_AND_DATE, "TEMPAT/TANGGAL LAHIR"),
                column(Field.SEX, "L/P"),
                column(Field.ADDRESS, "ALAMAT"),
                column(Field.RT, "RT."),
                column(Field.KELURAHAN, "KELURAHAN"),
                column(Field.KECAMATAN, "KECAMATAN"),
                column(Field.OCCUPATION, "PEKERJAAN"),
                column(Field.PHONE, "NO HP"));
        var style = Style.of(true, DateForm.ANY, SexForm.ANY, PlaceForm.OTHER_SPELLING);
        var filling = maker.filling();
        var sheets = new ArrayList<SheetDraft>();
        var kecamatan = Places.all().kecamatanIn("15.71");
        for (int i = 0; i < kecamatan.size(); i++) {
            var code = kecamatan.get(i);
            var share = LISTED * (i + 1) / kecamatan.size() - LISTED * i / kecamatan.size();
            // two kecamatan typed the NIK as numbers, and lost the last digit of nearly all
            var mess = i % 5 == 3 ? Mess.poor().with(Damage.NIK_AS_NUMBER, 0.8) : Mess.poor();
            var name = Places.all().name(code).toUpperCase(Locale.ROOT);
            var sheet = new SheetDraft(name, columns)
                    .title("DATA PEKERJA RENTAN KECAMATAN " + name)
                    .header();
            // the small kecamatan filled their quota with people of other kecamatan
            var people = maker.draw(
                    citizen -> citizen.kelurahanCode().startsWith(code) || citizen.number() % 4 == 0,
                    share,
                    0.10,
                    0.09);
            filling.fill(sheet, maker.clerk(columns, style, mess), people, 0);
            sheets.add(sheet.total());
        }
        maker.xlsx("Dinas Tenaga Kerja", SenderKind.OPD, "15.71", "PEKERJA RENTAN 15.000.xlsx", sheets);
    }
}
