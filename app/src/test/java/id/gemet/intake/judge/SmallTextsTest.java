package id.gemet.intake.judge;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.intake.file.Cell;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"L", "l", "LK", "Lk.", "Laki-laki", "LAKI-LAKI", "Laki laki", "laki2", "Pria", "M", "1", "Male"})
    void menAreWrittenInManyWays(String written) {
        assertThat(SexText.read(written)).contains(Sex.MALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "p", "PR", "Pr.", "Perempuan", "PEREMPUAN", "Wanita", "W", "F", "2", "Prp", "Female"})
    void womenAreWrittenInManyWays(String written) {
        assertThat(SexText.read(written)).contains(Sex.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "K", "T", "3", "L/P", "banci"})
    void otherWordsAreNoSex(String written) {
        assertThat(SexText.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"v, true", "V, true", "x, true", "√, true", "1, true", "L, true", "'', false", "-, false", "0, false"})
    void aTickIsAnythingButNothing(String written, boolean ticked) {
        assertThat(SexText.isTick(written)).isEqualTo(ticked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        081234567890             | 081234567890
        81234567890              | 081234567890
        +6281234567890           | 081234567890
        6281234567890            | 081234567890
        006281234567890          | 081234567890
        +62 812-3456-7890        | 081234567890
        0812 3456 7890           | 081234567890
        0812.3456.7890           | 081234567890
        081234567890/085612345678 | 081234567890
        081234567890 atau 0856   | 081234567890
        62081234567890           | 081234567890
        0254-391234              | 0254391234
        (0741) 60123             | 074160123
        """)
    void aTelephoneNumberIsDigitsBeginningWithZero(String written, String number) {
        assertThat(PhoneText.read(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.12E+11", "0812", "12345", "081234567890123456", "lihat grup", "9999999999"})
    void whatIsNoTelephoneNumberIsNotRead(String written) {
        assertThat(PhoneText.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "000000", "tidak ada"})
    void noTelephoneIsNoFault(String written) {
        assertThat(PhoneText.saysNothing(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AHMAD SUBARI",
                "Ma'ruf",
                "H. Abd. Rochman, S.Pd.I",
                "Siti",
                "4HMAD SUBARI",
                "Al-Habsyi",
                "JUMLAHWATI",
                "NUR'AINI BINTI M. ALI",
                "Ai",
                "TOTALINA"
            })
    void namesAreNames(String name) {
        assertThat(NameText.isMissing(name)).isFalse();
        assertThat(NameText.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "JUMLAH",
                "Jumlah 250",
                "TOTAL",
                "SUB TOTAL",
                "NAMA",
                "xxx",
                "#REF!",
                "3672010203857001",
                "A",
                "NIHIL"
            })
    void otherTextsAreNoNames(String text) {
        assertThat(NameText.isName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", ".", "...", "0", " "})
    void aNameCanBeMissing(String text) {
        assertThat(NameText.isMissing(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AHMAD SUBARI (ALM)        | true
        AHMAD SUBARI ALM.         | true
        Alm. Ahmad Subari         | true
        SITI AMINAH (Almh)        | true
        Almarhum H. Ahmad         | true
        AHMAD BIN SALEH (ALM)     | true
        AHMAD BIN ALM. SALEH      | false
        AHMAD BIN (ALM) SALEH     | false
        SITI BINTI ALM SALEH      | false
        ALMIRA SALSABILA          | false
        SALMAH                    | false
        HALIM ALMANSYUR           | false
        """)
    void aMarkOnTheWorkerNotOnTheFatherSaysDeceased(String name, boolean deceased) {
        assertThat(NameText.marksDeceased(name)).isEqualTo(deceased);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PNS                       | true
        ASN                       | true
        Guru PNS                  | true
        PPPK                      | true
        P3K                       | true
        Pegawai Negeri Sipil (PNS) | true
        TNI AD                    | true
        Anggota POLRI             | true
        Kepolisian RI (POLRI)     | true
        Tentara Nasional Indonesia (TNI) | true
        Pensiunan PNS             | false
        Istri TNI                 | false
        Karyawan Swasta           | false
        Guru honorer              | false
        Asnawi                    | false
        Polisi tidur              | true
        Non ASN                   | false
        """)
    void civilServantsAreRecognisedByTheirWords(String text, boolean servant) {
        assertThat(StatusWords.saysCivilServant(text)).isEqualTo(servant);
    }

    @ParameterizedTest
    @CsvSource({
        "meninggal, true",
        "sudah meninggal dunia, true",
        "WAFAT 2025, true",
        "alm, true",
        "belum meninggal, false",
        "aktif, false",
        "pindah, false"
    })
    void aRemarkCanSayDead(String note, boolean dead) {
        assertThat(StatusWords.saysDead(note)).isEqualTo(dead);
    }

    @ParameterizedTest
    @CsvSource({"16, TOO_YOUNG", "17, ", "18, ", "64, ", "65, TOO_OLD", "90, TOO_OLD", "0, TOO_YOUNG"})
    void participantsAreSeventeenToSixtyFour(int years, FindingType broken) {
        assertThat(AgeLimit.brokenAt(years)).isEqualTo(Optional.ofNullable(broken));
    }

    @Test
    void ageCountsFromBirthdayToBirthday() {
        var on = LocalDate.of(2026, 5, 11);

        assertThat(AgeLimit.yearsOn(on, LocalDate.of(1961, 5, 11))).isEqualTo(65);
        assertThat(AgeLimit.yearsOn(on, LocalDate.of(1961, 5, 12))).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({
        "001/002, 001, 002",
        "1/2, 001, 002",
        "RT 01 RW 02, 001, 002",
        "RT.001/RW.002, 001, 002",
        "3, 003, ''",
        "-/-, '', ''",
        "'', '', ''",
        "0/0, '', ''"
    })
    void rtAndRwAreThreeDigitsEach(String written, String rt, String rw) {
        assertThat(HouseNumbers.both(new Cell.Text(written))).isEqualTo(new HouseNumbers(rt, rw));
    }

    @Test
    void excelsFirstOfFebruaryIsRtOneRwTwo() {
        assertThat(HouseNumbers.both(new Cell.DateCell(LocalDate.of(2026, 2, 1))))
                .isEqualTo(new HouseNumbers("001", "002"));
    }

    @ParameterizedTest
    @CsvSource({
        "AKTIF, , true",
        "aktif, 2020-01, true",
        "ACTIVE, , true",
        "NON AKTIF, 2026-05, false",
        "NONAKTIF, , false",
        "Tidak Aktif, , false",
        "'', 2026-05, true",
        "'', 2026-04, true",
        "'', 2026-03, false",
        "'', , false",
        "'', 2026-12, true"
    })
    void coverFollowsFromTheStatusElseFromTheMonthPaid(String status, String paid, boolean covered) {
        var month = Optional.ofNullable(paid).map(BillingMonth::parse);

        assertThat(new Membership("BPU", status == null ? "" : status, month).coversOn(LocalDate.of(2026, 5, 11)))
                .isEqualTo(covered);
    }
}
