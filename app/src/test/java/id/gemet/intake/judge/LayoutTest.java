package id.gemet.intake.judge;

import static id.gemet.intake.judge.Judging.aList;
import static id.gemet.intake.judge.Judging.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        alamat dusun rw rt nama no_kk nik sex tempatlahir tanggallahir agama_id pekerjaan_id ayah_nik nama_ayah ibu_nik nama_ibu | ADDRESS HAMLET RW RT NAME NO_KK NIK SEX BIRTH_PLACE BIRTH_DATE RELIGION OCCUPATION FATHER_NIK FATHER_NAME MOTHER_NIK MOTHER_NAME
        noKK nik namaLengkap jenisKelamin tempatLahir tanggalLahir alamat statusNikah agama pendidikanTerakhir pekerjaan penghasilan shdk desil | NO_KK NIK NAME SEX BIRTH_PLACE BIRTH_DATE ADDRESS MARITAL RELIGION EDUCATION OCCUPATION INCOME FAMILY_ROLE WELFARE_DECILE
        NO;NIK;NO KPJ;NAMA LENGKAP;TEMPAT LAHIR;TANGGAL LAHIR;JENIS KELAMIN;STATUS PERKAWINAN;ALAMAT;KELURAHAN;KECAMATAN;KOTA/KAB;PROVINSI;KODE POS;NO HP;EMAIL;NAMA IBU KANDUNG;TGL MULAI BEKERJA;UPAH;STATUS KEPESERTAAN | ROW_NO NIK KPJ NAME BIRTH_PLACE BIRTH_DATE SEX MARITAL ADDRESS KELURAHAN KECAMATAN KAB_KOTA PROVINCE POSTCODE PHONE EMAIL MOTHER_NAME START_DATE INCOME MEMBERSHIP_STATUS
        No;Nomor KK;Kepala Keluarga;NIK;Jumlah Anggota;Jenis Kelamin;Alamat;Dusun;RW;RT | ROW_NO NO_KK FAMILY_ROLE NIK - SEX ADDRESS HAMLET RW RT
        NIK;Nama;UMUR;Tanggal Lahir;JK | NIK NAME AGE BIRTH_DATE SEX
        No.;Nama Lengkap sesuai KTP;No. KTP/NIK;TTL;L/P;RT/RW;KEL/DESA;KEC.;JENIS PEKERJAAN;NO HP/WA;KET | ROW_NO NAME NIK BIRTH_PLACE_AND_DATE SEX RT_RW KELURAHAN KECAMATAN OCCUPATION PHONE NOTE
        NIK sesuai KTP-el (wajib diisi);Nama Lengkap Pekerja (tanpa gelar);Tanggal Lahir [dd-mm-yyyy];Nomor HP yang aktif;Nama Gadis Ibu | NIK NAME BIRTH_DATE PHONE MOTHER_NAME
        N I K;NAMA_LGKP;TGL_LHR;JENKEL;ALMT | NIK NAME BIRTH_DATE SEX ADDRESS
        """)
    void headingsSeenInTheFieldAreUnderstood(String headings, String fields) {
        var cells = Arrays.asList(headings.contains(";") ? headings.split(";") : headings.split(" "));
        var found = new LayoutFinder().find(0, "Sheet1", List.of(row(1, cells)));

        assertThat(found.headings().stream()
                        .map(heading -> heading.field(HeaderAliases.collected())
                                .map(Field::name)
                                .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(fields);
    }

    private static RawRow row(int number, List<String> texts) {
        return new RawRow(
                0, number, false, texts.stream().<Cell>map(Cell.Text::new).toList());
    }

    @Test
    void titlesContextTotalsHeadingsAgainAndSignaturesAreNobody() {
        var rows = aList().csv("""
            DATA CALON PENERIMA BANTUAN IURAN;;;;
            KELURAHAN : GROGOL;;;;
            ;;;;
            NO;NIK;NAMA;TGL LAHIR;L/P
            (1);(2);(3);(4);(5)
            1;3672011203857001;AHMAD SUBARI;12 Maret 1985;L
            ;;;;
            NO;NIK;NAMA;TGL LAHIR;L/P
            2;3672012506907001;BUDI SANTOSO;25 Juni 1990;L
            3;;CECEP SUPRIADI;;L
            4;;;;
            KELOMPOK NELAYAN;;;;
            5;3672016107917001;SITI AMINAH;21 Juli 1991;P
            JUMLAH;;5 ORANG;;
            ;;;;
            ;;;Cilegon, 12 Mei 2026;
            ;;;Mengetahui,;
            ;;;LURAH GROGOL;
            ;;;H. SUKRI, S.Sos;
            ;;;NIP. 197001011990031001;
            Keterangan: data per April;;;;
            """);

        assertThat(rows.stream().filter(row -> row.outcome() != Outcome.IGNORED).map(JudgedRow::row))
                .containsExactly(6, 9, 10, 13);
        assertThat(rows).hasSize(21);
        assertThat(rows.get(5).fields().kelurahan().map(RegionCode::dotted)).contains("36.72.06.1002");
        assertThat(rows.get(9).outcome()).isEqualTo(Outcome.REPAIR);
    }

    @Test
    void headingsOverTwoRowsAreJoinedDownward() {
        var rows = aList().xlsx(new Judging.Sheet(
                "DATA",
                cells("NO", "NOMOR", "", "NAMA", "TANGGAL LAHIR", "", "", "JENIS KELAMIN", "", "ALAMAT"),
                cells("", "NIK", "KK", "", "TGL", "BLN", "THN", "L", "P", ""),
                cells(1, "3672015203857001", "3672012202101234", "SITI AMINAH", 12, 3, 1985, "", "v", "LINK. BARU")));

        var fields = rows.get(2).fields();
        assertThat(fields.nik()).contains(new Nik("3672015203857001"));
        assertThat(fields.kk()).isEqualTo("3672012202101234");
        assertThat(fields.birthDate()).hasToString("Optional[1985-03-12]");
        assertThat(fields.sex()).hasToString("Optional[FEMALE]");
        assertThat(fields.address()).isEqualTo("LINK. BARU");
    }

    @Test
    void aSheetNamedAfterAKelurahanSaysWhereItsPeopleLive() {
        var rows = aList().xlsx(
                        new Judging.Sheet("GROGOL", cells("NIK", "NAMA"), cells("3672011203857001", "AHMAD SUBARI")));

        assertThat(rows.get(1).fields().kelurahan().map(RegionCode::dotted)).contains("36.72.06.1002");
    }

    @Test
    void blocksWithALineForEachKelurahanChangeThePlaceOfTheRowsBelow() {
        var rows = aList().csv("""
            NIK;NAMA
            KELURAHAN : GROGOL;
            3672011203857001;AHMAD SUBARI
            KELURAHAN : RAWA ARUM;
            3672012506907001;BUDI SANTOSO
            """);

        assertThat(rows.get(2).fields().kelurahan())
                .isNotEqualTo(rows.get(4).fields().kelurahan());
        assertThat(rows.get(4).fields().kelurahan()).isPresent();
    }

    @Test
    void aFileWithoutHeadingsIsReadByItsValues() {
        var rows = aList().csv("""
            AHMAD SUBARI;3672011203857001;SERANG, 12 Maret 1985;L;081234567890
            BUDI SANTOSO;3672012506907001;CILEGON, 25 Juni 1990;L;081234567891
            SITI AMINAH;3672016107917001;JAMBI, 21 Juli 1991;P;081234567892
            """);

        assertThat(rows).allSatisfy(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.NEW);
            assertThat(row.findings()).isEmpty();
            assertThat(row.fields().name()).isNotEmpty();
            assertThat(row.fields().birthDate()).isPresent();
            assertThat(row.fields().phone()).isNotEmpty();
        });
    }

    @Test
    void blocksPerFamilyAreRefusedInOneSentence() {
        assertThatThrownBy(() -> aList().csv("""
            No. KK : 3672012202101234;;
            Alamat : LINK. BARU, RT/RW : -/-;;
            1;AHMAD SUBARI;3672011203857001
            2;SITI AMINAH;3672016107917001
            No. KK : 3672012202101235;;
            Alamat : LINK. BARU, RT/RW : -/-;;
            1;BUDI SANTOSO;3672012506907001
            """))
                .hasMessage("FAMILY_BLOCKS")
                .cause()
                .hasMessageContaining("one block per family");
    }

    @Test
    void aFileWithoutAnyTableIsRefusedInOneSentence() {
        assertThatThrownBy(() -> aList().csv("Undangan rapat\nHari Senin\n")).hasMessage("NO_TABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        KELURAHAN : GROGOL                           | GROGOL      | ""
        KELURAHAN: GROGOL                            | GROGOL      | ""
        Kel. : Rawa Arum                             | Rawa Arum   | ""
        Desa : Grogol Kec. : Gerogol Kab : Cilegon   | Grogol      | Gerogol
        KECAMATAN : PULOMERAK                        | ""          | PULOMERAK
        KEL/DESA = GROGOL                            | GROGOL      | ""
        Kelurahan/Desa : GROGOL                      | GROGOL      | ""
        """)
    void aLineWithAKeyNamesThePlace(String line, String kelurahan, String kecamatan) {
        assertThat(PlaceContext.keyed(row(1, List.of(line)))).contains(new PlaceContext(kelurahan, kecamatan));
    }

    @Test
    void keyColonAndValueMayStandInCellsOfTheirOwn() {
        assertThat(PlaceContext.keyed(row(1, List.of("KELURAHAN", ": GROGOL"))))
                .contains(new PlaceContext("GROGOL", ""));
        assertThat(PlaceContext.keyed(row(1, List.of("KELURAHAN :", "GROGOL"))))
                .contains(new PlaceContext("GROGOL", ""));
        assertThat(PlaceContext.keyed(row(1, List.of("KELURAHAN", ":", "GROGOL"))))
                .contains(new PlaceContext("GROGOL", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        DATA PEKERJA RENTAN KELURAHAN GROGOL KECAMATAN GROGOL TAHUN 2026 | GROGOL    | GROGOL
        DATA PEKERJA RENTAN KELURAHAN RAWA ARUM                         | RAWA ARUM | ""
        DAFTAR MARBOT SE-KECAMATAN JOMBANG KOTA CILEGON                 | ""        | JOMBANG
        DATA PEKERJA RENTAN TAHUN 2026                                  | ""        | ""
        """)
    void aTitleMayNameThePlace(String title, String kelurahan, String kecamatan) {
        assertThat(PlaceContext.inTitle(title)).isEqualTo(new PlaceContext(kelurahan, kecamatan));
    }
}
