package id.gemet.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Siti Aminah                    | SITI AMINA
            SITI  AMINAH                   | SITI AMINA
            Hj. Siti Aminah, S.Pd.         | SITI AMINA
            Hj Siti Aminah S. Pd. I        | SITI AMINA
            Dra. Hj. Siti Aminah, M.M.     | SITI AMINA
            Siti Aminah (Almh)             | SITI AMINA
            Ibu Siti Aminah                | SITI AMINA
            St. Aminah                     | SITI AMINA
            Siti Aminah binti Sulaiman     | SITI AMINA SULAEMAN
            Siti Aminah alias Mimin        | SITI AMINA
            Muhammad Yusuf                 | MUHAMAT YUSUP
            Moh. Yusup                     | MUHAMAT YUSUP
            M. Yusuf                       | MUHAMAT YUSUP
            M.Yusuf                        | MUHAMAT YUSUP
            Mhd Joesoef                    | MUHAMAT YUSUP
            H. Mochammad Jusuf             | MUHAMAT YUSUP
            Abd. Rahman                    | ABDURAHMAN
            Abdul Rohman                   | ABDURAHMAN
            Abdurrachman                   | ABDURAHMAN
            Soeharto                       | SUHARTO
            Nur Hayati                     | NURHAYATI
            Noerhajati                     | NURHAYATI
            Nur'aini                       | NURAENI
            Dewi Sartika                   | DEWI SARTIKA
            Déwi Sartika                   | DEWI SARTIKA
            5iti Am1nah                    | SITI AMINA
            Ahmad Fauzi SE                 | AHMAT PAOJI
            a/n Budi Santoso               | BUDI SANTOSO
            Karta/Nur                      | KARTA NUR
            H                              | H
            """)
    void isComparedWithoutTitlesAndInOneSpelling(String written, String compared) {
        assertThat(PersonName.of(written).comparisonText()).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''
            '   '
            '-'
            '12345'
            """)
    void isEmptyIfNothingOfANameWasWritten(String written) {
        assertThat(PersonName.of(written).tokens()).isEmpty();
    }
}
