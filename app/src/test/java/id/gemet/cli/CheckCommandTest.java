package id.gemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneLineForEachRowAndASummaryThatAddsUp() throws IOException {
        var list = write("daftar.csv", """
            NIK;NAMA;TGL LAHIR;JK;KELURAHAN;PEKERJAAN
            '3672011203857001; AHMAD SUBARI ;12 Agustus 1985;Lk.;Kel. Gerogol;supir angkot
            3672012506907001;BUDI SANTOSO;25/06/1990;L;Rawa Arum;nelayan
            367201;CECEP;;;;
            3672011203857001;AHMAD SUBARI;1985-08-12;L;Grogol;
            """);
        var registry = write("registry.csv", """
            nik,name,birth_date,sex,mother_name,kelurahan_code,phone
            3672012506907001,BUDI SANTOSO,1990-06-25,L,,,
            """);
        var participants = write("peserta.csv", """
            nik,name,birth_date,sex,segment,status,paid_through
            3672012506907001,BUDI SANTOSO,1990-06-25,L,PU,AKTIF,2026-05-31
            """);

        int exit = check(
                list,
                "--region",
                "36.72",
                "--registry",
                registry,
                "--participants",
                participants,
                "--on",
                "2026-05-11");

        assertThat(err).asString().isEmpty();
        assertThat(exit).isZero();
        assertThat(out.toString())
                .startsWith("{\"read\":5,\"new\":1,\"known\":1,\"updated\":1,\"repair\":1,\"ignored\":1,\"seconds\":");
        assertThat(Files.readString(folder.resolve("result.csv")).replace("\r\n", "\n"))
                .isEqualTo("""
                    sheet,row,outcome,person,findings,nik,name,birth_date,sex,kelurahan_code,occupation,suggestion
                    daftar.csv,1,IGNORED,,,,,,,,,
                    daftar.csv,2,NEW,1,NIK_BIRTHDATE_DIFFERS,3672011203857001,AHMAD SUBARI,1985-08-12,L,36.72.06.1002,sopir-angkot,
                    daftar.csv,3,UPDATED,2,DUPLICATE_IN_REGISTRY;ALREADY_COVERED,3672012506907001,BUDI SANTOSO,1990-06-25,L,36.72.06.1003,nelayan,
                    daftar.csv,4,REPAIR,3,BIRTHDATE_MISSING;NIK_NOT_16_DIGITS,,CECEP,,,,,
                    daftar.csv,5,KNOWN,1,NIK_BIRTHDATE_DIFFERS;DUPLICATE_IN_FILE,3672011203857001,AHMAD SUBARI,1985-08-12,L,36.72.06.1002,,
                    """);
    }

    @Test
    void withoutARegionPlacesAreLookedUpWhereMostNumbersComeFrom() throws IOException {
        var list = write("daftar.csv", """
            NIK;NAMA;KELURAHAN
            3672011203857001;AHMAD SUBARI;Grogol
            3672012506907001;BUDI SANTOSO;Atlantis
            """);

        assertThat(check(list)).isZero();
        assertThat(folder.resolve("result.csv"))
                .content()
                .contains("AHMAD SUBARI,,,36.72.06.1002,")
                .doesNotContain("REGION_NOT_FOUND");
    }

    @Test
    void whatCannotBeUsedIsSaidInOneSentenceWithExitCodeTwo() throws IOException {
        assertRefused("There is no file", folder.resolve("tidak-ada.csv").toString());
        assertRefused("No table of people", write("surat.csv", "Undangan rapat\nHari Senin\n"));
        assertRefused("--region takes a dotted code", write("daftar.csv", "NIK;NAMA\n;A B\n"), "--region", "Cilegon");
        assertRefused(
                "has no column nik",
                write("daftar.csv", "NIK;NAMA\n;A B\n"),
                "--registry",
                write("r.csv", "a,b\n1,2\n"));
    }

    private void assertRefused(String sentence, String list, String... options) {
        err.getBuffer().setLength(0);

        assertThat(check(list, options)).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).hasLineCount(1);
        assertThat(folder.resolve("result.csv")).doesNotExist();
    }

    private int check(String list, String... options) {
        var words = new ArrayList<>(
                List.of("check", list, "--out", folder.resolve("result.csv").toString()));
        words.addAll(List.of(options));
        return Gemet.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
