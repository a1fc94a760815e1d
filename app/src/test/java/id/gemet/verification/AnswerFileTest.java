package id.gemet.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.intake.file.UnreadableFile;
import id.gemet.shared.Nik;
import id.gemet.verification.AnswerFile.Column;
import id.gemet.verification.AnswerFile.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFileTest {

    private static final Set<Column> ANSWER = EnumSet.of(Column.NIK, Column.STATUS);

    @Test
    void titlesFurtherColumnsAndBlankLinesDoNoHarm() throws UnreadableFile {
        var lines = new ArrayList<Line>();

        var missing = read("""
            DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL;;;
            Hasil pemadanan, Mei 2026;;;

            No;No. KTP;Nama;Hasil Padan
            1;'3672 0105 0380 7001;Uji Satu;PADAN
            ;;;
            2;3672.0144.1280.7002;Uji Dua;Tidak Padan
            """, lines);

        assertThat(missing).isEmpty();
        assertThat(lines).extracting(Line::nik).containsExactly(Nik.of("3672010503807001"), Nik.of("3672014412807002"));
        assertThat(lines).extracting(line -> line.text(Column.STATUS)).containsExactly("PADAN", "Tidak Padan");
        assertThat(lines).extracting(Line::row).containsExactly(5, 7);
    }

    @Test
    void aFileWithoutTheColumnsSaysWhichAreMissing() throws UnreadableFile {
        var lines = new ArrayList<Line>();

        assertThat(read("nik,alamat\n3672010503807001,Jl. Contoh\n", lines)).containsExactly(Column.STATUS);
        assertThat(lines).isEmpty();
    }

    @Test
    void aNumberShortenedByASpreadsheetIsNobodys() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Hasil");
            sheet.value(0, 0, "NIK");
            sheet.value(0, 1, "Status");
            sheet.value(1, 0, 3672010503807000L);
            sheet.value(1, 1, "PADAN");
            sheet.value(2, 0, "3672010503807000");
            sheet.value(2, 1, "PADAN");
            sheet.value(3, 0, "3,67201E+15");
            sheet.value(3, 1, "PADAN");
        }
        var lines = new ArrayList<Line>();

        AnswerFile.read(out.toByteArray(), "hasil.xlsx", ANSWER, lines::add);

        assertThat(lines)
                .extracting(Line::nik)
                .containsExactly(Optional.empty(), Nik.of("3672010503807000"), Optional.empty());
    }

    @Test
    void whatIsNoTableIsRefusedAsAWhole() {
        assertThatThrownBy(() -> AnswerFile.read(
                        new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'}, "hasil.pdf", ANSWER, line -> {}))
                .isInstanceOf(UnreadableFile.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-04-30 | 2026-04
        2026-04    | 2026-04
        04-2026    | 2026-04
        4/2026     | 2026-04
        30/04/2026 | 2026-04
        202604     | 2026-04
        """)
    void monthsAreReadInTheFormsInsurersWrite(String text, YearMonth month) throws UnreadableFile {
        var lines = new ArrayList<Line>();

        read("nik;status;lunas sampai;tgl lahir\n3672010503807001;AKTIF;" + text + ";05-03-1980\n", lines);

        assertThat(lines.getFirst().month(Column.PAID_THROUGH)).contains(month);
        assertThat(lines.getFirst().date(Column.BIRTH_DATE)).contains(LocalDate.of(1980, 3, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PADAN                      | PADAN
        Padan                      | PADAN
        Sesuai                     | PADAN
        tidak padan                | TIDAK_PADAN
        TIDAK_PADAN                | TIDAK_PADAN
        Tidak sesuai               | TIDAK_PADAN
        Data tidak ditemukan       | TIDAK_DITEMUKAN
        NIK belum terdaftar        | TIDAK_DITEMUKAN
        Meninggal dunia            | MENINGGAL
        NIK Non-Aktif              | NONAKTIF
        tidak aktif                | NONAKTIF
        ditemukan                  |
        ok                         |
        ''                         |
        """)
    void answersAreReadAsOfficesTypeThem(String typed, DukcapilAnswer answer) {
        assertThat(DukcapilAnswer.read(typed)).isEqualTo(Optional.ofNullable(answer));
    }

    private static Set<Column> read(String text, List<Line> lines) throws UnreadableFile {
        return AnswerFile.read(text.getBytes(StandardCharsets.UTF_8), "jawaban.csv", ANSWER, lines::add);
    }
}
