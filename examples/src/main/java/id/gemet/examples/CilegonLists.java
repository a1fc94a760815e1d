package id.gemet.examples;

import static id.gemet.examples.Column.column;
import static id.gemet.examples.Column.under;

import id.gemet.examples.Style.PlaceForm;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The dozen lists that reach the city of Cilegon, 8,000 rows together, each with the habits of its sender. */
final class CilegonLists {

    private static final Set<String> LAND_AND_SEA =
            Set.of("petani", "buruh-tani", "peternak", "nelayan", "buruh-nelayan");
    private static final Set<String> MOSQUE = Set.of("marbot-masjid", "guru-ngaji", "imam-masjid", "pemandi-jenazah");
    private static final Set<String> PORT =
            Set.of("kuli-angkut", "buruh-harian-lepas", "buruh-pabrik-lepas", "buruh-nelayan", "pedagang-kaki-lima");
    private static final Set<String> MARKET =
            Set.of("pedagang-kecil", "pedagang-kaki-lima", "tukang-ojek", "juru-parkir");

    private final ListMaker maker;

    CilegonLists(ListMaker maker) {
        this.maker = maker;
    }

    void write() {
        gerem();
        rawaArum();
        masigit();
        ciwandan();
        warnasari();
        jombangWetan();
        transportOffice();
        farmersAndFishers();
        mosqueCouncil();
        portCompany();
        kotabumi();
        marketTraders();
    }

    /** Titles above the header, a totals row and a signature below. */
    private void gerem() {
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
    private void rawaArum() {
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
    private void masigit() {
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
    private void ciwandan() {
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
    private void warnasari() {
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
    private void jombangWetan() {
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

    /** Two sheets by trade, no kelurahan but an address; several already listed by their kelurahan. */
    private void transportOffice() {
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
    private void farmersAndFishers() {
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
    private void mosqueCouncil() {
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
    private void portCompany() {
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

    /** Part of the NIK column was typed as numbers: the sixteenth digit is lost there. */
    private void kotabumi() {
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

    /** Two associations on one list, dates in many hands, blank rows and repeated headers from printed pages. */
    private void marketTraders() {
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

    private static Predicate<Citizen> in(String kelurahan) {
        return citizen -> citizen.kelurahanCode().equals(kelurahan);
    }

    private static Predicate<Citizen> job(String... slugs) {
        var wanted = Set.of(slugs);
        return citizen -> wanted.contains(citizen.occupation());
    }
}
