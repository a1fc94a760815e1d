package id.gemet.examples;

import static id.gemet.examples.Column.column;
import static id.gemet.examples.Column.under;

import id.gemet.examples.Style.PlaceForm;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The lists that offices, associations and a company send to the city of Cilegon; some of their people are on a kelurahan's list, too. */
final class CilegonOffices {

    private static final Set<String> LAND_AND_SEA =
            Set.of("petani", "buruh-tani", "peternak", "nelayan", "buruh-nelayan");
    private static final Set<String> MOSQUE = Set.of("marbot-masjid", "guru-ngaji", "imam-masjid", "pemandi-jenazah");
    private static final Set<String> PORT =
            Set.of("kuli-angkut", "buruh-harian-lepas", "buruh-pabrik-lepas", "buruh-nelayan", "pedagang-kaki-lima");
    private static final Set<String> MARKET =
            Set.of("pedagang-kecil", "pedagang-kaki-lima", "tukang-ojek", "juru-parkir");

    private final ListMaker maker;

    CilegonOffices(ListMaker maker) {
        this.maker = maker;
    }

    /** Two sheets by trade, no kelurahan but an address; several already listed by their kelurahan. */
    void transportOffice() {
        var columns = List.of(
                column(Field.NUMBERING, "No"),
                column(Field.NAME, "NAMA DRIVER"),
                column(Field.NIK, "NIK/KTP"),
                column(Field.PLACE_AND_DATE, "TTL"),
                column(Field.SEX, "L / P"),
                column(Field.ADDRESS, "ALAMAT SESUAI KTP"),
                column(Field.KELURAHAN, "KEL."),
                column(Field.KECAMATAN, "KEC."),
                column(Field.OCCUPATION, "SEGMEN"),
                column(Field.WORKPLACE, "PANGKALAN"),
                column(Field.PHONE, "NO WA"));
        var style = Style.of(true, DateForm.LONG_MONTH, SexForm.LETTER, PlaceForm.OFFICIAL)
                .at("Simpang Tiga", "Terminal Merak", "PCI", "Pasar Kranggot", "Stasiun");
        var clerk = maker.clerk(columns, style, Mess.honest());
        var filling = maker.filling();
        var online = new SheetDraft("OJOL", columns)
                .title("DATA MITRA PENGEMUDI ONLINE")
                .header();
        filling.fill(online, clerk, maker.draw(job("pengemudi-ojek-online", "kurir"), 560, 0.03, 0.01), 0);
        var stands = new SheetDraft("ANGKOT & OPANG", columns)
                .title("DATA SOPIR ANGKOT DAN OJEK PANGKALAN")
                .header();
        var others = job("tukang-ojek", "sopir-angkot", "juru-parkir");
        filling.fill(stands, clerk, maker.draw(others, 480, 0.03, 0.01), 0);
        maker.xlsx("Dinas Perhubungan", SenderKind.OPD, "36.72", "Data Dishub (rev2).xlsx", List.of(online, stands));
    }

    /** Birth day, month and year in three columns, the sex in two columns to tick. */
    void farmersAndFishers() {
        var columns = List.of(
                column(Field.NUMBERING, "NO"),
                column(Field.NAME, "NAMA PETANI / NELAYAN"),
                column(Field.NIK, "NIK (16 DIGIT)"),
                column(Field.BIRTH_PLACE, "TEMPAT LAHIR"),
                under("TANGGAL LAHIR", Field.BIRTH_DAY, "TGL"),
                under("TANGGAL LAHIR", Field.BIRTH_MONTH, "BLN"),
                under("TANGGAL LAHIR", Field.BIRTH_YEAR, "THN"),
                under("JENIS KELAMIN", Field.TICK_MALE, "L"),
                under("JENIS KELAMIN", Field.TICK_FEMALE, "P"),
                column(Field.KELURAHAN, "KELURAHAN/DESA"),
                column(Field.KECAMATAN, "KECAMATAN"),
                column(Field.OCCUPATION, "KELOMPOK"),
                column(Field.PHONE, "NO. TELP/HP"));
        var sheet = new SheetDraft("CALON PESERTA", columns)
                .title("DINAS KETAHANAN PANGAN DAN PERTANIAN")
                .title("DAFTAR PETANI, PETERNAK DAN NELAYAN CALON PESERTA")
                .blank()
                .header();
        var style = Style.of(true, DateForm.SLASH, SexForm.LETTER, PlaceForm.OTHER_SPELLING);
        var people = maker.draw(citizen -> LAND_AND_SEA.contains(citizen.occupation()), 980, 0.03, 0.01);
        maker.filling().fill(sheet, maker.clerk(columns, style, Mess.honest()), people, 0);
        sheet.total().signature("KEPALA DINAS", "Ir. Contoh Semata", "196905051995031008");
        maker.xlsx(
                "Dinas Ketahanan Pangan dan Pertanian",
                SenderKind.OPD,
                "36.72",
                "DKPP petani nelayan 2026.xlsx",
                List.of(sheet));
    }

    /** Names with religious titles, ages instead of dates. */
    void mosqueCouncil() {
        var columns = List.of(
                column(Field.NUMBERING, "No"),
                column(Field.NAME, "Nama Lengkap & Gelar"),
                column(Field.NIK, "No. Identitas"),
                column(Field.AGE, "Usia"),
                column(Field.SEX, "J/K"),
                column(Field.OCCUPATION, "Jabatan"),
                column(Field.WORKPLACE, "Nama Masjid"),
                column(Field.KELURAHAN, "Kelurahan"),
                column(Field.PHONE, "HP/WA Aktif"));
        var sheet = new SheetDraft("Sheet1", columns)
                .title("Data Marbot, Imam, Guru Ngaji dan Pemandi Jenazah")
                .header();
        var style = Style.of(false, DateForm.SLASH, SexForm.ANY, PlaceForm.OTHER_SPELLING)
                .withTitles()
                .at("Al-Ikhlas", "Nurul Huda", "Baiturrahman", "At-Taqwa", "Al-Muhajirin");
        var people = maker.draw(citizen -> MOSQUE.contains(citizen.occupation()), 480, 0.04, 0.01);
        maker.filling().fill(sheet, maker.clerk(columns, style, Mess.honest()), people, 0);
        maker.xlsx("Dewan Masjid", SenderKind.COMMUNITY, "36.72", "data marbot dkk.xlsx", List.of(sheet));
    }

    /** Exported from a payroll program: clean, with a byte order mark, region codes instead of names. */
    void portCompany() {
        var columns = List.of(
                column(Field.NIK, "no_ktp"),
                column(Field.NAME, "full name"),
                column(Field.BIRTH_DATE, "birth_date"),
                column(Field.SEX, "gender"),
                column(Field.MOTHER, "mother_name"),
                column(Field.KELURAHAN, "KODE KELURAHAN"),
                column(Field.OCCUPATION, "pekerjaan"),
                column(Field.PHONE, "phone"));
        var sheet = new SheetDraft("", columns).header();
        var nearPort = maker.draw(
                citizen -> PORT.contains(citizen.occupation())
                        && Set.of("36.72.03", "36.72.04", "36.72.06", "36.72.08")
                                .contains(citizen.kelurahanCode().substring(0, 8)),
                430,
                0.04,
                0.005);
        var style = Style.of(true, DateForm.ISO, SexForm.LETTER, PlaceForm.CODE);
        maker.filling()
                .fill(
                        sheet,
                        maker.clerk(columns, style, Mess.slight().with(Damage.PLACE_OTHER_SPELLING, 0)),
                        nearPort,
                        0);
        maker.text(
                "PT Contoh Dermaga Sentosa",
                SenderKind.COMPANY,
                "36.72",
                "tjsl_warga_sekitar.csv",
                TextFile.COMMA_WITH_MARK,
                sheet);
    }

    /** Two associations on one list, dates in many hands, blank rows and repeated headers from printed pages. */
    void marketTraders() {
        var columns = List.of(
                column(Field.NUMBERING, "No."),
                column(Field.NAME, "Nama Jelas"),
                column(Field.NIK, "N I K"),
                column(Field.PLACE_AND_DATE, "Tempat/Tgl Lahir"),
                column(Field.SEX, "Kelamin (L/P)"),
                column(Field.ADDRESS, "Alamat Tempat Tinggal"),
                column(Field.KELURAHAN, "Kel"),
                column(Field.KECAMATAN, "Kec"),
                column(Field.OCCUPATION, "Jenis Usaha"),
                column(Field.PHONE, "CP"));
        var sheet = new SheetDraft("Pedagang & Ojek", columns)
                .title("Paguyuban Pedagang Pasar dan Ojek Pangkalan")
                .header();
        var style = Style.of(false, DateForm.ANY, SexForm.ANY, PlaceForm.OFFICIAL);
        var people = maker.draw(citizen -> MARKET.contains(citizen.occupation()), 620, 0.05, 0.015);
        maker.filling().fill(sheet, maker.clerk(columns, style, Mess.honest()), people, 40);
        maker.xlsx(
                "Paguyuban Pedagang dan Ojek", SenderKind.COMMUNITY, "36.72", "paguyuban pasar.xlsx", List.of(sheet));
    }

    private static Predicate<Citizen> job(String... slugs) {
        var wanted = Set.of(slugs);
        return citizen -> wanted.contains(citizen.occupation());
    }
}
