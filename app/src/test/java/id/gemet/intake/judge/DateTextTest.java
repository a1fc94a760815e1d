package id.gemet.intake.judge;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.intake.judge.DateReading.Certain;
import id.gemet.intake.judge.DateReading.Impossible;
import id.gemet.intake.judge.DateReading.TwoWays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private final DateText dates = new DateText(LocalDate.of(2026, 5, 11));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        1985-08-12            | 1985-08-12
        1985/08/12            | 1985-08-12
        1985.08.12            | 1985-08-12
        1985-8-2              | 1985-08-02
        1985-08-12 00:00:00   | 1985-08-12
        1985-08-12T00:00:00   | 1985-08-12
        1985-08-12T00:00:00.000Z | 1985-08-12
        2001/10/18            | 2001-10-18
        1985-18-10            | 1985-10-18
        25/08/1985            | 1985-08-25
        25-08-1985            | 1985-08-25
        25.08.1985            | 1985-08-25
        25 08 1985            | 1985-08-25
        25/8/85               | 1985-08-25
        25-08-85              | 1985-08-25
        10/18/1984            | 1984-10-18
        12/12/1985            | 1985-12-12
        25/08/1985 00:00      | 1985-08-25
        25/08/1985 07:30:00   | 1985-08-25
        '25-08-1985           | 1985-08-25
        25-08-1985.           | 1985-08-25
        "25 - 08 - 1985"      | 1985-08-25
        25081985              | 1985-08-25
        12081985              | 1985-08-12
        2081985               | 1985-08-02
        250885                | 1985-08-25
        19850825              | 1985-08-25
        20010131              | 2001-01-31
        31271                 | 1985-08-12
        12 Agustus 1985       | 1985-08-12
        12 AGUSTUS 1985       | 1985-08-12
        12 AGUSTUS1985        | 1985-08-12
        12Agustus1985         | 1985-08-12
        12 Agst 1985          | 1985-08-12
        12 Agust 1985         | 1985-08-12
        12-Agu-85             | 1985-08-12
        12-Aug-85             | 1985-08-12
        12 Ags 1985           | 1985-08-12
        12 Agt 1985           | 1985-08-12
        August 12, 1985       | 1985-08-12
        Agustus 12 1985       | 1985-08-12
        1985 Agustus 12       | 1985-08-12
        3 Januari 1970        | 1970-01-03
        3 Jan 1970            | 1970-01-03
        3 Djanuari 1970       | 1970-01-03
        28 Februari 1970      | 1970-02-28
        28 Pebruari 1970      | 1970-02-28
        28 Feb 1970           | 1970-02-28
        28 Peb 1970           | 1970-02-28
        1 Maret 1970          | 1970-03-01
        1 Mar 1970            | 1970-03-01
        2 April 1970          | 1970-04-02
        2 Apr 70              | 1970-04-02
        29 MEI 1989           | 1989-05-29
        19 May 2003           | 2003-05-19
        19 Mai 2003           | 2003-05-19
        4 Juni 1990           | 1990-06-04
        4 Djuni 1955          | 1955-06-04
        4 Jun 1990            | 1990-06-04
        5 Juli 1990           | 1990-07-05
        5 Djuli 1955          | 1955-07-05
        6 September 1990      | 1990-09-06
        6 Sept 1990           | 1990-09-06
        6 Sep. 1990           | 1990-09-06
        7 Oktober 1990        | 1990-10-07
        7 October 1990        | 1990-10-07
        7 Okt 1990            | 1990-10-07
        8 November 1990       | 1990-11-08
        8 Nopember 1990       | 1990-11-08
        8 Nop 1990            | 1990-11-08
        8-Nov-1990            | 1990-11-08
        9 Desember 1990       | 1990-12-09
        9 Des 1990            | 1990-12-09
        9 Dec 1990            | 1990-12-09
        tgl 25 08 1985        | 1985-08-25
        25/08/05              | 2005-08-25
        25/08/26              | 1926-08-25
        25/02/26              | 2026-02-25
        29-02-2000            | 2000-02-29
        SERANG, 25-08-1985    | 1985-08-25
        SERANG 25-08-1985     | 1985-08-25
        "CILEGON,29 MEI 1989" | 1989-05-29
        Jambi / 25-08-1985    | 1985-08-25
        Martapura 12 Mei 1980 | 1980-05-12
        """)
    void aFormOfDateIsRead(String cell, LocalDate date) {
        assertThat(dates.of(cell))
                .isInstanceOfSatisfying(
                        Certain.class, certain -> assertThat(certain.date()).isEqualTo(date));
    }

    @ParameterizedTest
    @CsvSource({
        "05/10/1985, 1985-10-05, 1985-05-10",
        "5-10-85, 1985-10-05, 1985-05-10",
        "12.08.1985, 1985-08-12, 1985-12-08",
        "01/02/1990, 1990-02-01, 1990-01-02",
        "'11 12 1990', 1990-12-11, 1990-11-12"
    })
    void aDateThatCanBeReadTwoWaysIsLeftOpen(String cell, LocalDate dayFirst, LocalDate monthFirst) {
        assertThat(dates.of(cell)).isEqualTo(new TwoWays(dayFirst, monthFirst));
    }

    @ParameterizedTest
    @CsvSource({
        "00-00-1955", "31-02-1970", "30 Pebruari 1970", "30 Pebruari", "31/04/1980", "29-02-1985", "32/01/1980",
        "13/13/1980", "1900-01-00", "1985-13-40", "25/08/2985", "25-08-1085", "25-12-2026", "31021970"
    })
    void aDateInNoCalendarIsImpossible(String cell) {
        assertThat(dates.of(cell)).isEqualTo(new Impossible());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        #####
        1985
        lupa
        Agustus 1985
        12 Agustus
        12/08
        ??/??/1985
        25/08/198
        1/2/3/4
        25 Agusteen 1985
        """)
    void whatIsNoDateIsUnreadable(String cell) {
        assertThat(dates.of(cell)).isInstanceOf(DateReading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
        ""
        -
        0-
        n/a
        NIHIL
        """)
    void aCellThatSaysNothingIsBlank(String cell) {
        assertThat(dates.of(cell.equals("0-") ? "" : cell)).isInstanceOf(DateReading.Blank.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        SERANG, 25-08-1985          | SERANG
        SERANG 25-08-1985           | SERANG
        "Tanjung Karang, 29 Mei 1989" | Tanjung Karang
        CILEGON.25-08-1985          | CILEGON
        'Jambi, 25 Agustus 1985     | Jambi
        MARTAPURA 12 MARET 1980     | MARTAPURA
        """)
    void aPlaceBeforeTheDateIsKeptApart(String cell, String place) {
        assertThat(dates.placed(cell).place()).isEqualTo(place);
        assertThat(dates.placed(cell).date()).isInstanceOf(Certain.class);
    }

    @Test
    void excelsZeroDateIsNobodysBirthDate() {
        assertThat(dates.of(LocalDate.of(1899, 12, 31))).isEqualTo(new Impossible());
    }
}
