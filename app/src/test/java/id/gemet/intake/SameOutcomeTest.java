package id.gemet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.cli.Gemet;
import id.gemet.examples.DemoCities;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.RegionCode;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same file comes to the same, row by row, on the command line and uploaded. */
@DatabaseTest
class SameOutcomeTest {

    @TempDir
    private Path folder;

    private final Intake intake;
    private final Registry registry;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actor clerk;

    SameOutcomeTest(
            Intake intake, Registry registry, Offices offices, JdbcClient jdbc, TransactionTemplate transaction) {
        this.intake = intake;
        this.registry = registry;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @Test
    void ofEveryListOfTheDemoCity() throws IOException {
        for (var sent : DemoCities.cilegon(DemoCities.SEED).lists()) {
            assertThat(uploaded(sent.fileName(), sent.content()))
                    .as(sent.fileName())
                    .isEqualTo(checked(sent.fileName(), sent.content(), List.of()));
        }
    }

    @Test
    void ofPeopleKnownChangedAndMixedUp() throws IOException {
        var people = InventedPeople.people(40);
        var known = people.subList(0, 20);
        Acting.run(clerk, () -> registry.register(UUID.randomUUID(), known));
        var text = new String(TypedList.of(people), StandardCharsets.UTF_8)
                + "41;" + TypedList.line(people.get(3)).replace(people.get(3).phone(), "081299999999") + "\n"
                + "42;" + TypedList.line(people.get(5)).replace(people.get(5).name(), "Hj. Kartika Maharani") + "\n"
                + "43;" + TypedList.line(people.get(30)).replace(people.get(30).name(), "Wawan Gunawan") + "\n"
                + "44;36720;TANPA NOMOR;;;;;;\n";
        var content = text.getBytes(StandardCharsets.UTF_8);

        var uploaded = uploaded("daftar.csv", content);

        assertThat(uploaded).isEqualTo(checked("daftar.csv", content, known));
        assertThat(String.join("\n", uploaded))
                .contains("NEW", "KNOWN", "REPAIR", "IGNORED", "DUPLICATE_IN_REGISTRY", "NIK_TWO_NAMES");
    }

    private List<String> uploaded(String name, byte[] content) {
        return Acting.as(clerk, () -> {
            var sender = new Sender("Kelurahan Contoh", SenderKind.KELURAHAN);
            var list = ((Uploaded.Accepted) intake.upload(sender, name, content)).list();
            intake.confirmMapping(list);
            intake.judge(list);
            return transaction.execute(status -> jdbc.sql("""
                select row, outcome, array_to_string(findings, ';') as findings
                  from intake.row
                 where list_id = :list
                 order by position
                """)
                    .param("list", list.value())
                    .query((row, number) ->
                            row.getInt("row") + " " + row.getString("outcome") + " " + row.getString("findings"))
                    .list());
        });
    }

    private List<String> checked(String name, byte[] content, List<Listing> known) throws IOException {
        var list = folder.resolve(name);
        Files.write(list, content);
        var registered = folder.resolve("registry.csv");
        Files.writeString(
                registered,
                known.stream()
                        .map(SameOutcomeTest::line)
                        .collect(Collectors.joining(
                                "\n", "nik,name,birth_date,sex,mother_name,kelurahan_code,phone\n", "\n")));
        var result = folder.resolve("result.csv");
        var said = new StringWriter();
        int exit = Gemet.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "check",
                list.toString(),
                "--region",
                "36.72",
                "--registry",
                registered.toString(),
                "--on",
                "2026-05-11",
                "--out",
                result.toString());
        assertThat(exit).as(said.toString()).isZero();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(result)) {
            return rows.stream()
                    .map(row -> row.getField("row") + " " + row.getField("outcome") + " " + row.getField("findings"))
                    .toList();
        }
    }

    private static String line(Listing person) {
        return String.join(
                ",",
                person.nik().digits(),
                person.name(),
                person.birthDate().map(LocalDate::toString).orElse(""),
                person.sex().map(sex -> String.valueOf(sex.code())).orElse(""),
                person.motherName(),
                person.kelurahan().map(RegionCode::dotted).orElse(""),
                person.phone());
    }
}
