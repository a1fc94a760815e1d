package id.gemet.intake.judge;

import static id.gemet.intake.judge.Judging.aList;
import static id.gemet.intake.judge.Judging.cells;
import static id.gemet.intake.judge.Judging.findings;
import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListJudgeTest {

    private static final String HEADING = "NIK;NAMA;TGL LAHIR;L/P;KELURAHAN;KECAMATAN;PEKERJAAN;NO HP;KET";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Kubangsari;Ciwandan;nelayan;081234567890;      | NEW    | ""
        ;AHMAD SUBARI;12 Maret 1985;L;;;;;                                | REPAIR | NIK_MISSING
        -;AHMAD SUBARI;12 Maret 1985;L;;;;;                               | REPAIR | NIK_MISSING
        367201120385700;AHMAD SUBARI;12 Maret 1985;L;;;;;                 | REPAIR | NIK_NOT_16_DIGITS
        36720112038570011;AHMAD SUBARI;12 Maret 1985;L;;;;;               | REPAIR | NIK_NOT_16_DIGITS
        3.67201E+15;AHMAD SUBARI;12 Maret 1985;L;;;;;                     | REPAIR | NIK_DAMAGED_BY_EXCEL
        3672011203857001;;12 Maret 1985;L;;;;081234567890;                | REPAIR | REGION_NOT_FOUND NAME_MISSING
        3672011203857001;12345;12 Maret 1985;L;Grogol;;;;                 | REPAIR | NAME_NOT_A_NAME
        3672011203857001;AHMAD SUBARI;;L;Grogol;;;;                       | NEW    | BIRTHDATE_MISSING
        3672011203857001;AHMAD SUBARI;lupa;L;Grogol;;;;                   | NEW    | BIRTHDATE_UNREADABLE
        3672011203857001;AHMAD SUBARI;1985;L;Grogol;;;;                   | NEW    | BIRTHDATE_UNREADABLE
        3672011203857001;AHMAD SUBARI;31/02/1985;L;Grogol;;;;             | NEW    | BIRTHDATE_IMPOSSIBLE
        3672011203857001;AHMAD SUBARI;13 Maret 1985;L;Grogol;;;;          | NEW    | NIK_BIRTHDATE_DIFFERS
        3672011203857001;AHMAD SUBARI;3 Desember 1985;L;Grogol;;;;        | NEW    | NIK_BIRTHDATE_DIFFERS
        3672011203857001;AHMAD SUBARI;12 Maret 1985;Perempuan;Grogol;;;;  | NEW    | NIK_SEX_DIFFERS
        3672011203857001;AHMAD SUBARI;12 Maret 1985;?;Grogol;;;;          | NEW    | SEX_UNREADABLE
        3672011203857001;AHMAD SUBARI;12 Maret 1985;;Grogol;;;;           | NEW    | ""
        3604051203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_OTHER_REGION
        1571021203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_OTHER_REGION
        3672991203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_UNKNOWN_REGION
        9999991203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_UNKNOWN_REGION
        3672011203850000;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_SERIAL_ZERO
        3672013502857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_IMPOSSIBLE_DATE
        3672013102857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_IMPOSSIBLE_DATE
        3672011706191234;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;          | NEW    | NIK_LOOKS_LIKE_KK
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Atlantis;;;;        | NEW    | REGION_NOT_FOUND
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Margagiri;Bojonegara;;; | NEW | OUTSIDE_REGION
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;lihat lampiran;; | NEW | OCCUPATION_UNKNOWN
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;WIRASWASTA;; | NEW   | OCCUPATION_UNKNOWN
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;PNS;;       | NEW    | CIVIL_SERVANT
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;nelayan;;ASN | NEW   | CIVIL_SERVANT
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;8.12E+11;  | NEW    | PHONE_UNREADABLE
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;0812;      | NEW    | PHONE_UNREADABLE
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;-;         | NEW    | ""
        3672011203857001;AHMAD SUBARI (ALM);12 Maret 1985;L;Grogol;;;;    | NEW    | DECEASED
        3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Grogol;;;;meninggal | NEW    | DECEASED
        3672011005617001;AHMAD SUBARI;10 Mei 1961;L;Grogol;;;;            | NEW    | TOO_OLD
        3672011205617001;AHMAD SUBARI;12 Mei 1961;L;Grogol;;;;            | NEW    | ""
        3672011205097001;AHMAD SUBARI;12 Mei 2009;L;Grogol;;;;            | NEW    | TOO_YOUNG
        3672011105097001;AHMAD SUBARI;11 Mei 2009;L;Grogol;;;;            | NEW    | ""
        """)
    void aRowComesToAnOutcomeWithItsFindings(String cells, Outcome outcome, String findings) {
        var row = aList().row(HEADING, cells);

        assertThat(findings(row)).isEqualTo(findings);
        assertThat(row.outcome()).isEqualTo(outcome);
    }

    @Test
    void valuesAreGivenInOneForm() {
        var fields = aList().row(
                        "NO;NAMA;NIK;NO KK;TTL;JK;ALAMAT;RT/RW;KEL.;PEKERJAAN;NO. HP;IBU KANDUNG;KPJ;DESIL",
                        "1; H. Abd. Rochman, S.Pd.I ;'3672011203857001;3672012202101234;SERANG, 12 Agustus 1985;Lk.;"
                                + "JL.MAWAR NO.3;1/2;Kel. Gerogol;supir angkot;+62 812-3456-7890;Siti;12345678901;3")
                .fields();

        assertThat(fields.nik()).contains(new Nik("3672011203857001"));
        assertThat(fields.kk()).isEqualTo("3672012202101234");
        assertThat(fields.name()).isEqualTo("H. Abd. Rochman, S.Pd.I");
        assertThat(fields.birthPlace()).isEqualTo("SERANG");
        assertThat(fields.birthDate()).contains(LocalDate.of(1985, 8, 12));
        assertThat(fields.sex()).contains(Sex.MALE);
        assertThat(fields.address()).isEqualTo("JL.MAWAR NO.3");
        assertThat(fields.rt()).isEqualTo("001");
        assertThat(fields.rw()).isEqualTo("002");
        assertThat(fields.kelurahan().map(RegionCode::dotted).orElse("")).startsWith("36.72.");
        assertThat(fields.occupation()).isEqualTo("sopir-angkot");
        assertThat(fields.phone()).isEqualTo("081234567890");
        assertThat(fields.motherName()).isEqualTo("Siti");
        assertThat(fields.kpj()).isEqualTo("12345678901");
        assertThat(fields.decile()).isEqualTo(3);
    }

    @Test
    void dayMonthAndYearInThreeColumnsAndTickedSexAreRead() {
        var fields = aList().row("NIK;NAMA;TGL;BLN;THN;L;P", "3672015203857001;SITI AMINAH;12;3;1985;;v")
                .fields();

        assertThat(fields.birthDate()).contains(LocalDate.of(1985, 3, 12));
        assertThat(fields.sex()).contains(Sex.FEMALE);
    }

    @Test
    void numberAndNameInOneCellAreTakenApart() {
        var fields = aList().row(
                        "NIK;no_kpj_dan_nama_tenaga_kerja;TGL LAHIR",
                        "3672011203857001;12345678901 - AHMAD SUBARI;12 Maret 1985")
                .fields();

        assertThat(fields.kpj()).isEqualTo("12345678901");
        assertThat(fields.name()).isEqualTo("AHMAD SUBARI");
    }

    @Nested
    class Dates {

        @Test
        void theNikSettlesWhichIsTheMonth() {
            assertThat(date("3672010510857001", "05/10/1985")).contains(LocalDate.of(1985, 10, 5));
            assertThat(date("3672011005857001", "05/10/1985")).contains(LocalDate.of(1985, 5, 10));
        }

        private Optional<LocalDate> date(String nik, String written) {
            return aList().row("NIK;NAMA;TGL LAHIR", nik + ";AHMAD SUBARI;" + written)
                    .fields()
                    .birthDate();
        }

        @Test
        void theRestOfTheColumnSettlesWhatNoNikSettles() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR
                ;AHMAD SUBARI;05/10/1985
                ;BUDI SANTOSO;25/10/1985
                ;CECEP SUPRIADI;28/02/1985
                """);

            assertThat(rows.get(1).fields().birthDate()).contains(LocalDate.of(1985, 10, 5));
        }

        @Test
        void aColumnInAmericanOrderIsReadSo() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR
                ;AHMAD SUBARI;05/10/1985
                ;BUDI SANTOSO;10/25/1985
                ;CECEP SUPRIADI;02/28/1985
                """);

            assertThat(rows.get(1).fields().birthDate()).contains(LocalDate.of(1985, 5, 10));
        }

        @Test
        void theHeadingCanSayTheOrder() {
            var row = aList().row("NIK;NAMA;TANGGAL LAHIR (DD/MM/YYYY)", ";AHMAD SUBARI;05/10/1985");

            assertThat(row.fields().birthDate()).contains(LocalDate.of(1985, 10, 5));
        }

        @Test
        void whatNothingSettlesIsAskedAbout() {
            var row = aList().row("NIK;NAMA;TGL LAHIR", ";AHMAD SUBARI;05/10/1985");

            assertThat(row.has(FindingType.BIRTHDATE_AMBIGUOUS)).isTrue();
            assertThat(row.fields().birthDate()).isEmpty();
        }

        @Test
        void anExchangedDayAndMonthIsSuggestedNotChanged() {
            var row = aList().row("NIK;NAMA;TGL LAHIR", "3672011203857001;AHMAD SUBARI;1985-12-03");

            assertThat(row.fields().birthDate()).contains(LocalDate.of(1985, 12, 3));
            assertThat(row.findings().getFirst().suggestion()).isEqualTo("1985-03-12");
        }

        @Test
        void anAgeInsteadOfADateIsEnoughForTheAgeLimit() {
            assertThat(findings(aList().row("NIK;NAMA;UMUR", "3672011203857001;AHMAD SUBARI;70 th")))
                    .contains("TOO_OLD");
        }
    }

    @Nested
    class NikAndKk {

        @Test
        void columnsExchangedOnOneRowAreReadByTheBirthDate() {
            var row = aList().row(
                            "NIK;NO KK;NAMA;TGL LAHIR", "3672012202101234;3672011203857001;AHMAD SUBARI;12 Maret 1985");

            assertThat(row.fields().nik()).contains(new Nik("3672011203857001"));
            assertThat(row.fields().kk()).isEqualTo("3672012202101234");
            assertThat(findings(row)).isEqualTo("NIK_LOOKS_LIKE_KK");
            assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        }

        @Test
        void theKkNumberInBothColumnsLeavesNoNik() {
            var row = aList().row(
                            "NIK;NO KK;NAMA;TGL LAHIR", "3672012202101234;3672012202101234;AHMAD SUBARI;12 Maret 1985");

            assertThat(row.outcome()).isEqualTo(Outcome.REPAIR);
        }

        @Test
        void exchangedHeadingsAreNoticedByTheValues() {
            var rows = aList().csv("""
                NIK;NO KK;NAMA;TGL LAHIR
                3672012202101234;3672011203857001;AHMAD SUBARI;12 Maret 1985
                3672012202101235;3672012506907001;BUDI SANTOSO;25 Juni 1990
                3672012202101236;3672016107917001;SITI AMINAH;21 Juli 1991
                """);

            assertThat(rows.get(3).fields().nik()).contains(new Nik("3672016107917001"));
            assertThat(findings(rows.get(3))).isEmpty();
        }
    }

    @Nested
    class LostDigits {

        private final Judging.Sheet numbers = new Judging.Sheet(
                "DATA",
                cells("NIK", "NAMA", "TGL LAHIR", "L/P"),
                cells(3672011203857000L, "AHMAD SUBARI", LocalDate.of(1985, 3, 12), "L"),
                cells(3672012506907000L, "BUDI SANTOSO", LocalDate.of(1990, 6, 25), "L"),
                cells(3672016107917000L, "SITI AMINAH", LocalDate.of(1991, 7, 21), "P"));

        @Test
        void numbersThatAllEndInZeroHaveLostTheirLastDigit() {
            var rows = aList().xlsx(numbers);

            assertThat(rows.subList(1, 4))
                    .allSatisfy(row -> assertThat(findings(row)).isEqualTo("NIK_DAMAGED_BY_EXCEL"))
                    .allSatisfy(row -> assertThat(row.fields().nik()).isEmpty())
                    .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.REPAIR));
        }

        @Test
        void theOnlyKnownPersonWithTheOtherDigitsNameAndDateGivesTheDigitBack() {
            var rows = aList().knowing("3672011203857004 | AHMAD SUBARI | 19850312 | L | | |")
                    .xlsx(numbers);

            assertThat(rows.get(1).fields().nik()).contains(new Nik("3672011203857004"));
            assertThat(rows.get(1).findings().getFirst().severity()).isEqualTo(Severity.NOTE);
            assertThat(rows.get(1).outcome()).isEqualTo(Outcome.KNOWN);
            assertThat(rows.get(2).outcome()).isEqualTo(Outcome.REPAIR);
        }

        @Test
        void nobodyElsesDigitIsBorrowed() {
            var rows = aList().knowing(
                            "3672011203857004 | SURYANA HIDAYAT | 19850312 | L | | |",
                            "3672012506907005 | BUDI SANTOSO | 19890625 | L | | |")
                    .xlsx(numbers);

            assertThat(rows.get(1).fields().nik()).isEmpty();
            assertThat(rows.get(2).fields().nik()).isEmpty();
        }

        @Test
        void numbersWrittenByAProgramKeepAllDigitsAndMayEndInZero() {
            var rows = aList().xlsx(new Judging.Sheet(
                    "DATA",
                    cells("NIK", "NAMA"),
                    cells(3672011203857003L, "AHMAD SUBARI"),
                    cells(3672012506907010L, "BUDI SANTOSO"),
                    cells(3672016107917002L, "SITI AMINAH")));

            assertThat(rows.get(2).fields().nik()).contains(new Nik("3672012506907010"));
        }

        @Test
        void textThatEndsInZeroIsWhole() {
            assertThat(aList().row("NIK;NAMA", "3672011203857010;AHMAD SUBARI")
                            .fields()
                            .nik())
                    .isPresent();
        }
    }

    @Nested
    class Sexes {

        @Test
        void pIsPriaWhereWomenAreW() {
            var rows = aList().csv("""
                NIK;NAMA;JK
                3672011203857001;AHMAD SUBARI;P
                3672016107917001;SITI AMINAH;W
                """);

            assertThat(rows.get(1).fields().sex()).contains(Sex.MALE);
            assertThat(rows.get(2).fields().sex()).contains(Sex.FEMALE);
        }

        @Test
        void pIsPriaWhereItStandsOnTheNumbersOfMenAlone() {
            var rows = aList().csv("""
                NIK;NAMA;JK
                3672011203857001;AHMAD SUBARI;P
                3672012506907001;BUDI SANTOSO;P
                """);

            assertThat(rows.get(1).fields().sex()).contains(Sex.MALE);
        }

        @Test
        void pIsPerempuanWhereMenAreL() {
            var rows = aList().csv("""
                NIK;NAMA;JK
                3672011203857001;AHMAD SUBARI;L
                3672012506907001;BUDI SANTOSO;P
                """);

            assertThat(findings(rows.get(2))).isEqualTo("NIK_SEX_DIFFERS");
        }
    }

    @Nested
    class WhoIsWho {

        @Test
        void theSecondRowOfAPersonIsKnownByTheFirst() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR;L/P
                3672011203857001;AHMAD SUBARI;12 Maret 1985;L
                3672012506907001;BUDI SANTOSO;25 Juni 1990;L
                3672011203857001;H. Achmad Subari;12 Maret 1985;L
                """);

            assertThat(rows.get(3).outcome()).isEqualTo(Outcome.KNOWN);
            assertThat(findings(rows.get(3))).isEqualTo("DUPLICATE_IN_FILE");
            assertThat(rows.get(3).findings().getFirst().details()).endsWith("2");
            assertThat(rows.get(3).person()).isEqualTo(rows.get(1).person());
            assertThat(rows.get(2).person()).isNotEqualTo(rows.get(1).person());
        }

        @Test
        void aRowToRepairDoesNotStandForThePerson() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR;L/P;NAMA IBU KANDUNG;NO HP
                36720112038570;AHMAD SUBARI;12 Maret 1985;L;Siti Maemunah;081234567890
                3672011203857001;AHMAD SUBARI;12 Maret 1985;L;Siti Maemunah;081234567890
                """);

            assertThat(rows.get(1).outcome()).isEqualTo(Outcome.REPAIR);
            assertThat(rows.get(2).outcome()).isEqualTo(Outcome.NEW);
            assertThat(rows.get(2).person()).isEqualTo(rows.get(1).person());
        }

        @Test
        void oneNumberUnderTwoNamesIsFlaggedOnBothRows() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR
                3672011203857001;AHMAD SUBARI;12 Maret 1985
                3672011203857001;SURYANA HIDAYAT;12 Maret 1985
                """);

            assertThat(findings(rows.get(1))).contains("NIK_TWO_NAMES");
            assertThat(findings(rows.get(2))).contains("NIK_TWO_NAMES");
            assertThat(rows.get(1).outcome()).isEqualTo(Outcome.NEW);
            assertThat(rows.get(2).outcome()).isEqualTo(Outcome.REPAIR);
        }

        @Test
        void manyRowsOfOnePersonHideNobodyElse() {
            var text = new StringBuilder("NIK;NAMA;TGL LAHIR\n");
            for (int row = 0; row < 60; row++) {
                text.append("3672011203857001;AHMAD SUBARI;12 Maret 1985\n");
            }
            text.append("3672011203857001;SURYANA HIDAYAT;12 Maret 1985\n");

            var rows = aList().csv(text.toString());

            assertThat(rows.subList(1, 62))
                    .allSatisfy(row -> assertThat(findings(row)).contains("NIK_TWO_NAMES"));
            assertThat(rows.get(1).outcome()).isEqualTo(Outcome.NEW);
            assertThat(rows.get(61).outcome()).isEqualTo(Outcome.REPAIR);
        }

        @Test
        void aNumberThatFitsAnotherRowIsThatPersonsNotAFamilys() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR
                3672011706077001;SURYANA HIDAYAT;17 Juni 2007
                3672011706077001;AHMAD SUBARI;12 Maret 1985
                """);

            assertThat(findings(rows.get(1))).isEqualTo("NIK_TWO_NAMES");
            assertThat(findings(rows.get(2))).isEqualTo("NIK_TWO_NAMES");
        }

        @Test
        void aNumberThatFitsNobodyWhoHasItIsTheFamilys() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR
                3672011706121234;SURYANA HIDAYAT;18 April 1982
                3672011706121234;AHMAD SUBARI;12 Maret 1985
                """);

            assertThat(findings(rows.get(1))).isEqualTo("NIK_LOOKS_LIKE_KK");
            assertThat(findings(rows.get(2))).isEqualTo("NIK_LOOKS_LIKE_KK");
        }

        @Test
        void twinsAreTwoPeople() {
            var rows = aList().csv("""
                NIK;NAMA;TGL LAHIR;L/P;NAMA IBU KANDUNG;NO HP
                3672011203857001;HASAN BASRI;12 Maret 1985;L;Siti Maemunah;081234567890
                3672011203857002;HUSEN BASRI;12 Maret 1985;L;Siti Maemunah;081234567890
                """);

            assertThat(rows.get(1).person()).isNotEqualTo(rows.get(2).person());
            assertThat(rows.get(2).outcome()).isEqualTo(Outcome.NEW);
        }

        @Test
        void copiesOnAnotherSheetAreFoundAndTheSheetIsNamed() {
            var sheet = new Object[][] {
                cells("NIK", "NAMA", "TGL LAHIR"), cells("3672011203857001", "AHMAD SUBARI", LocalDate.of(1985, 3, 12))
            };
            var rows = aList().xlsx(new Judging.Sheet("GROGOL", sheet), new Judging.Sheet("ALL", sheet));

            assertThat(rows.get(3).findings().getFirst().details()).containsExactly("GROGOL", "2");
        }

        @Test
        void somebodyInTheRegistryIsKnownOrUpdated() {
            var judging = aList().knowing("3672011203857001 | AHMAD SUBARI | 19850312 | L | | | 081234567890");
            var rows = judging.csv("""
                NIK;NAMA;TGL LAHIR;L/P;NO HP
                3672011203857001;Achmad Subari;12 Maret 1985;L;0812-3456-7890
                """);
            var changed = judging.csv("""
                NIK;NAMA;TGL LAHIR;L/P;NO HP
                3672011203857001;AHMAD SUBARI;12 Maret 1985;L;081999888777
                """);

            assertThat(rows.get(1).outcome()).isEqualTo(Outcome.KNOWN);
            assertThat(rows.get(1).known()).isZero();
            assertThat(changed.get(1).outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(findings(changed.get(1))).isEqualTo("DUPLICATE_IN_REGISTRY");
        }

        @Test
        void aRegisteredNumberUnderAnotherNameIsNobodysRow() {
            var row = aList().knowing("3672011203857001 | SURYANA HIDAYAT | 19850312 | L | | |")
                    .row("NIK;NAMA;TGL LAHIR", "3672011203857001;AHMAD SUBARI;12 Maret 1985");

            assertThat(findings(row)).isEqualTo("NIK_TWO_NAMES");
            assertThat(row.known()).isEqualTo(-1);
            assertThat(row.outcome()).isEqualTo(Outcome.REPAIR);
        }

        @Test
        void anActiveParticipantIsAlreadyCovered() {
            var active = new Participants.Participant(
                    "3672011203857001", new Membership("PU", "AKTIF", Optional.of(BillingMonth.of(2026, 5))));
            var row = aList().insured(_ -> Optional.of(active))
                    .row("NIK;NAMA;TGL LAHIR", "3672011203857001;AHMAD SUBARI;12 Maret 1985");

            assertThat(findings(row)).isEqualTo("ALREADY_COVERED");
            assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        }
    }
}
