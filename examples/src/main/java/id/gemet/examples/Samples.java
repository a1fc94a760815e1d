package id.gemet.examples;

import static id.gemet.examples.Column.column;
import static id.gemet.examples.Column.under;

import id.gemet.examples.Style.PlaceForm;
import java.util.List;
import java.util.Locale;

/** The small lists under examples/lists, one for each kind of mess. */
final class Samples {

    private static final long SEED = 7;

    private final ListMaker maker;

    private Samples() {
        var city = City.cilegon();
        maker = new ListMaker(city, Population.of(city, SEED, 8_000), Dice.of(SEED, "samples"));
    }

    static List<SentList> all() {
        var samples = new Samples();
        samples.titlesAndSignature();
        samples.numbersFromExcel();
        samples.semicolons();
        samples.sheets();
        samples.dates();
        samples.gaps();
        return samples.maker.lists();
    }

    private void titlesAndSignature() {
        var columns = List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NIK, "NIK"),
                column(Field.NAME, "NAMA LENGKAP"),
                under("KELAHIRAN", Field.BIRTH_PLACE, "TEMPAT"),
                under("KELAHIRAN", Field.BIRTH_DATE, "TANGGAL LAHIR"),
                column(Field.SEX, "L/P"),
                column(Field.RT_RW, "RT/RW"),
                column(Field.OCCUPATION, "PEKERJAAN"),
                column(Field.PHONE, "NO HP"));
        var sheet = new SheetDraft("Sheet1", columns)
                .title("DATA PEKERJA RENTAN TAHUN 2026")
                .hiddenLine("KECAMATAN:", "GEROGOL")
                .line("KELURAHAN : GEREM")
                .blank()
                .header();
        var style = Style.of(true, DateForm.SPREADSHEET, SexForm.LETTER, PlaceForm.OFFICIAL);
        fill(sheet, columns, style, Mess.none(), "36.72.06.1004", 30, 15);
        sheet.total().signature("LURAH GEREM", "Drs. H. Invensi Rekaan", "197001011990031007");
        maker.xlsx(
                "Kelurahan Gerem",
                SenderKind.KELURAHAN,
                "36.72.06.1004",
                "judul-dan-tanda-tangan.xlsx",
                List.of(sheet));
    }

    private void numbersFromExcel() {
        var columns = people("NOMOR KTP", "TGL LAHIR");
        var sheet = new SheetDraft("DATA", columns).header();
        var mess = Mess.none()
                .with(Damage.NIK_AS_NUMBER, 0.4)
                .with(Damage.NIK_SCIENTIFIC, 0.2)
                .with(Damage.NIK_SPACED, 0.2)
                .with(Damage.NIK_DOTTED, 0.2)
                .with(Damage.PHONE_WITHOUT_ZERO, 0.5);
        var style = Style.of(true, DateForm.SPREADSHEET, SexForm.LETTER, PlaceForm.OFFICIAL);
        fill(sheet, columns, style, mess, "36.72.07.1002", 30, 0);
        maker.xlsx("Kelurahan Kotabumi", SenderKind.KELURAHAN, "36.72.07.1002", "nik-angka-excel.xlsx", List.of(sheet));
    }

    private void semicolons() {
        var columns = people("NO KTP", "TGL_LAHIR");
        var sheet = new SheetDraft("", columns).header();
        var mess = Mess.none()
                .with(Damage.NIK_APOSTROPHE, 0.6)
                .with(Damage.NAME_OTHER_SPELLING, 0.2)
                .with(Damage.NAME_SPACES, 0.2)
                .with(Damage.PLACE_OTHER_SPELLING, 0.5)
                .with(Damage.PLACE_UNKNOWN, 0.1)
                .with(Damage.JOB_UNKNOWN, 0.1);
        fill(
                sheet,
                columns,
                Style.of(true, DateForm.DASH, SexForm.ANY, PlaceForm.PREFIXED),
                mess,
                "36.72.08.1002",
                30,
                0);
        sheet.blank().total();
        maker.text(
                "Kelurahan Dringo",
                SenderKind.KELURAHAN,
                "36.72.08.1002",
                "titik-koma.csv",
                TextFile.SEMICOLON_WINDOWS,
                sheet);
    }

    private void sheets() {
        var columns = people("NIK KTP-el", "TANGGAL LAHIR");
        var style = Style.of(true, DateForm.ISO, SexForm.SHORT, PlaceForm.OFFICIAL);
        var clerk = maker.clerk(columns, style, Mess.none().with(Damage.NAME_OTHER_SPELLING, 0.3));
        var filling = maker.filling();
        var sheets = List.of("36.72.04.1001", "36.72.04.1002", "36.72.04.1003").stream()
                .map(kelurahan -> {
                    var name = Places.all().name(kelurahan);
                    var sheet = new SheetDraft(name.toUpperCase(Locale.ROOT), columns)
                            .title("KECAMATAN CIWANDAN")
                            .header();
                    // people of one kelurahan stand on the sheets of the next, too
                    filling.fill(
                            sheet,
                            clerk,
                            maker.draw(citizen -> citizen.kelurahanCode().startsWith("36.72.04"), 18, 0.25, 0.1),
                            0);
                    return sheet.total();
                })
                .toList();
        maker.xlsx("Kecamatan Ciwandan", SenderKind.KELURAHAN, "36.72.04", "lembar-per-kelurahan.xlsx", sheets);
    }

    private void dates() {
        var columns = List.of(
                column(Field.NAME, "Nama"),
                column(Field.NIK, "NIK"),
                column(Field.BIRTH_DATE, "Tgl Lahir"),
                column(Field.SEX, "JK"),
                column(Field.OCCUPATION, "Pekerjaan"));
        var mess = Mess.none()
                .with(Damage.DATE_SWAPPED, 0.3)
                .with(Damage.DATE_IMPOSSIBLE, 0.1)
                .with(Damage.DATE_UNREADABLE, 0.1)
                .with(Damage.DATE_LEFT_OUT, 0.1)
                .with(Damage.DATE_WRONG_YEAR, 0.1)
                .with(Damage.SEX_WRONG, 0.1)
                .with(Damage.SEX_UNREADABLE, 0.05);
        var sheet = new SheetDraft("Tanggal", columns).header();
        fill(
                sheet,
                columns,
                Style.of(false, DateForm.ANY, SexForm.ANY, PlaceForm.OFFICIAL),
                mess,
                "36.72.05.1003",
                40,
                0);
        maker.xlsx(
                "Kelurahan Masigit",
                SenderKind.KELURAHAN,
                "36.72.05.1003",
                "tanggal-segala-bentuk.xlsx",
                List.of(sheet));
    }

    private void gaps() {
        var columns = people("nik", "tanggal_lahir");
        var sheet = new SheetDraft("", columns).header();
        var mess = Mess.poor()
                .with(Damage.NIK_MISTYPED, 0)
                .with(Damage.NAME_LEFT_OUT, 0.05)
                .with(Damage.NAME_IS_A_NUMBER, 0.05);
        fill(
                sheet,
                columns,
                Style.of(true, DateForm.SLASH, SexForm.WORD, PlaceForm.OFFICIAL),
                mess,
                "36.72.02.1002",
                50,
                0);
        maker.text(
                "Kelurahan Ciwedus", SenderKind.KELURAHAN, "36.72.02.1002", "banyak-kosong.txt", TextFile.TAB, sheet);
    }

    private static List<Column> people(String nik, String birthDate) {
        return List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NAME, "NAMA PESERTA"),
                column(Field.NIK, nik),
                column(Field.BIRTH_DATE, birthDate),
                column(Field.SEX, "JENIS KELAMIN"),
                column(Field.KELURAHAN, "KELURAHAN"),
                column(Field.OCCUPATION, "JENIS PEKERJAAN"),
                column(Field.PHONE, "NO HP"));
    }

    private void fill(
            SheetDraft sheet, List<Column> columns, Style style, Mess mess, String kelurahan, int count, int page) {
        var people = maker.draw(citizen -> citizen.kelurahanCode().equals(kelurahan), count, 0, 0.04);
        maker.filling().fill(sheet, maker.clerk(columns, style, mess), people, page);
    }
}
