package id.gemet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.Cards;
import id.gemet.enrolment.InsurerFile;
import id.gemet.enrolment.Replies;
import id.gemet.enrolment.Reply;
import id.gemet.funding.Allocation;
import id.gemet.funding.AllocationRequest;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Earmarks;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payers;
import id.gemet.funding.Proposed;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.intake.judge.Field;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Nik;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import id.gemet.testing.TestSurroundings;
import id.gemet.verification.DecreeId;
import id.gemet.verification.Decrees;
import id.gemet.verification.Evidence;
import id.gemet.verification.Verification;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** Fifty people go all the way from a list to their cards; then their numbers are looked for wherever bytes are kept. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest {

    private static final int PEOPLE = 50;
    private static final MonthRange YEAR = MonthRange.year(2026);
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action|src|formaction)=\"([^\"]*)\"");

    private final MockMvc mvc;
    private final LoggedIn loggedIn;
    private final Offices offices;
    private final Intake intake;
    private final Review review;
    private final Evidence evidence;
    private final Verification verification;
    private final Decrees decrees;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Batches batches;
    private final Replies replies;
    private final Cards cards;
    private final MultipartConfigElement uploads;
    private final Database database;

    private final Instant start = Instant.now();
    private final long seed = start.toEpochMilli();
    private final List<Listing> people = canaries(new Random(seed));
    private final Set<String> numbers =
            people.stream().map(person -> person.nik().digits()).collect(Collectors.toSet());
    private final String inTheClear = "daftar-" + UUID.randomUUID() + ".csv";
    private Map<Role, Actor> staff = Map.of();

    PersonalDataTest(
            MockMvc mvc,
            LoggedIn loggedIn,
            Offices offices,
            Intake intake,
            Review review,
            Evidence evidence,
            Verification verification,
            Decrees decrees,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Batches batches,
            Replies replies,
            Cards cards,
            MultipartConfigElement uploads,
            Database database) {
        this.mvc = mvc;
        this.loggedIn = loggedIn;
        this.offices = offices;
        this.intake = intake;
        this.review = review;
        this.evidence = evidence;
        this.verification = verification;
        this.decrees = decrees;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.batches = batches;
        this.replies = replies;
        this.cards = cards;
        this.uploads = uploads;
        this.database = database;
    }

    @BeforeEach
    void aCityOfItsOwn() {
        staff = loggedIn.staff(TestCities.found(offices, "36.72"), "36.72.01.1001");
    }

    @Test
    void noNikIsInTheClearOutsideTheProcess(CapturedOutput output) throws Exception {
        var list = takeIn();
        verifyAndDecree();
        fund();
        enrol();
        lookAtPages(list);

        assertThat(numbersIn(output.getAll())).as("logs").isEmpty();
        assertThat(tablesWithNumbers()).as("tables").isEmpty();
        awaitOnDisk(inTheClear);
        assertThat(filesWithNumbers(TestSurroundings.SERVER_FOLDER)).isEmpty();
        assertThat(filesWithNumbers(Path.of(System.getProperty("java.io.tmpdir"))))
                .isEmpty();
        assertThat(filesWithNumbers(Path.of("/dev/shm"))).isEmpty();
    }

    /** With the birth date and the sex beside it, a masked number must still be one of a hundred. */
    @Test
    void noPageAnybodySeesTellsWhatIsMasked() throws Exception {
        var list = takeIn();
        var decree = verifyAndDecree();
        fund();
        enrol();
        var worker = workerPage(people.getFirst());
        var paths = List.of(
                "/",
                "/pekerja",
                worker,
                "/usulan",
                "/usulan/" + list + "/hasil?tampil=NEW",
                "/verifikasi?keadaan=VERIFIED",
                "/verifikasi?orang=" + worker.substring(worker.lastIndexOf('/') + 1),
                "/sk/" + decree,
                "/kartu",
                "/kepesertaan",
                "/audit",
                "/cakupan");
        int seen = 0;
        for (var actor : staff.values()) {
            for (var path : paths) {
                var response = mvc.perform(get(path).with(loggedIn.as(actor)))
                        .andReturn()
                        .getResponse();
                var text = response.getContentAsString().replaceAll("<[^>]*>", " ");
                assertThat(numbersIn(text)).as("%s on %s", actor.role(), path).isEmpty();
                for (var person : people) {
                    if (text.contains(person.nik().digits().substring(0, 6) + "••") && text.contains(person.name())) {
                        seen++;
                        assertThat(candidates(text, person))
                                .as("%s on %s", actor.role(), path)
                                .isGreaterThanOrEqualTo(100);
                    }
                }
            }
        }

        assertThat(seen).isGreaterThan(100);
    }

    /** How many numbers fit what the page says of this person, taking whatever stands anywhere on it as theirs. */
    private static long candidates(String text, Listing person) {
        var born = person.birthDate().orElseThrow();
        var dates = Stream.of("dd-MM-yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.of("id")))
                .map(born::format);
        boolean dateShown = dates.anyMatch(text::contains);
        var days = dateShown
                ? Stream.of(born)
                : LocalDate.of(born.getYear(), 1, 1).datesUntil(LocalDate.of(born.getYear() + 1, 1, 1));
        var end = text.contains(person.nik().masked()) ? person.nik().digits().substring(14) : "";
        return days.count()
                * IntStream.rangeClosed(1, 9_999)
                        .mapToObj("%04d"::formatted)
                        .filter(serial -> serial.endsWith(end))
                        .count();
    }

    @Test
    void anUploadStaysInMemory() {
        assertThat((long) uploads.getFileSizeThreshold()).isGreaterThanOrEqualTo(uploads.getMaxRequestSize());
    }

    private ListId takeIn() {
        var brokenRow = "51;99" + people.getFirst().nik().digits() + ";RUSAK;;;;;;\n";
        var file = utf8(new String(TypedList.of(people), StandardCharsets.UTF_8) + brokenRow);
        return Acting.as(staff(Role.SOCIAL_CLERK), () -> {
            var uploaded = intake.upload(new Sender("Kelurahan Uji", SenderKind.KELURAHAN), inTheClear, file);
            var list = ((Uploaded.Accepted) uploaded).list();
            intake.confirmMapping(list);
            intake.judge(list);
            intake.commit(list);
            review.mend(list, PEOPLE + 1, Map.of(Field.NIK, "123"));
            assertThat(intake.counts(list).takenIn()).isEqualTo(PEOPLE);
            return list;
        });
    }

    private DecreeId verifyAndDecree() {
        var answer = people.stream()
                .map(person -> person.nik().digits() + ",PADAN\n")
                .collect(Collectors.joining("", "nik,status\n", ""));
        return Acting.as(staff(Role.LABOUR_CLERK), () -> {
            try {
                evidence.importDukcapil(utf8(answer), "jawaban.csv");
            } catch (UnreadableFile refused) {
                throw new AssertionError(refused);
            }
            verification.assess();
            verification.acceptPassing(List.of());
            var decree = decrees.draft("560/1", "Pekerja rentan", LocalDate.of(2026, 5, 11))
                    .orElseThrow();
            decrees.propose(decree.id());
            assertThat(decree.people()).isEqualTo(PEOPLE);
            Acting.run(staff(Role.SECRETARY), () -> decrees.approve(decree.id()));
            return decree.id();
        });
    }

    private void fund() {
        var line = Acting.as(
                staff(Role.TREASURER),
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                payers.add(PayerKind.APBD, "APBD").id(),
                                "APBD",
                                "5.1.02",
                                2026,
                                YEAR,
                                Earmarks.NONE,
                                new Rupiah(100_000_000))));
        var proposed = (Proposed.Ready) Acting.as(
                staff(Role.LABOUR_CLERK),
                () -> allocation.propose(UUID.randomUUID(), new AllocationRequest(line, YEAR, PEOPLE)));
        Acting.run(staff(Role.SECRETARY), () -> allocation.approve(proposed.id()));
    }

    private void enrol() {
        Acting.run(staff(Role.LABOUR_CLERK), () -> {
            var batch = batches.create().orElseThrow();
            batches.fileOf(batch, InsurerFile.Format.XLSX, "Kirim ke BPJS");
            batches.send(batch);
            var serial = new int[] {10};
            var answer = people.stream()
                    .map(person -> person.nik().digits() + ",112233445" + serial[0]++ + ",Diterima\n")
                    .collect(Collectors.joining("", "NIK,No. KPJ,Status\n", ""));
            var reply = (Reply.Taken) replies.importReply(batch, "balasan.csv", utf8(answer));
            assertThat(reply.accepted()).isEqualTo(PEOPLE);
            assertThat(cards.prepare()).isEqualTo(PEOPLE);
            cards.heaps().forEach(heap -> {
                cards.print(heap.kelurahan(), "https://gemet.example");
                cards.handOverList(heap.kelurahan());
            });
        });
    }

    /** Neither in what is shown nor in an address, where browsers, proxies and histories keep it. */
    private void lookAtPages(ListId list) throws Exception {
        var clerk = staff(Role.LABOUR_CLERK);
        for (var path : List.of(
                "/", "/pekerja", "/usulan", "/usulan/" + list + "/hasil", "/verifikasi", "/sk", "/kepesertaan")) {
            var response =
                    mvc.perform(get(path).with(loggedIn.as(clerk))).andReturn().getResponse();
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            var page = response.getContentAsString();
            var addresses = ADDRESS.matcher(page).results().map(found -> found.group(1));
            assertThat(addresses.flatMap(address -> numbersIn(address).stream()))
                    .as("addresses on %s", path)
                    .isEmpty();
            assertThat(numbersIn(page)).as(path).isEmpty();
        }
        assertThat(numbersIn(workerPage(people.getFirst()))).isEmpty();
    }

    private String workerPage(Listing person) throws Exception {
        var found = mvc.perform(post("/pekerja/cari")
                        .param("nik", person.nik().digits())
                        .with(loggedIn.as(staff(Role.LABOUR_CLERK))))
                .andReturn()
                .getResponse();
        assertThat(found.getRedirectedUrl()).startsWith("/pekerja/");
        return String.valueOf(found.getRedirectedUrl());
    }

    private List<String> tablesWithNumbers() throws SQLException {
        try (var connection = database.connectAsOwner()) {
            var tables = tables(connection);
            assertThat(tables).contains("registry.worker", "intake.\"row\"", "intake.file", "audit.entry");
            var hits = new ArrayList<String>();
            for (var table : tables) {
                if (holdsNumber(connection, table)) {
                    hits.add(table);
                }
            }
            return hits;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("""
            select format('%I.%I', schemaname, tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema')
            """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** As text, which is what a dump would hold; bytes stand there in hexadecimal. */
    private boolean holdsNumber(Connection connection, String table) throws SQLException {
        var patterns = numbers.stream()
                .flatMap(number -> Stream.of(number, hex(number)))
                .map(text -> "%" + text + "%")
                .toArray();
        var query = "select exists (select from " + table + " as kept where kept::text like any (?))";
        try (var statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", patterns));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private static String hex(String digits) {
        return digits.replaceAll("(.)", "3$1");
    }

    /** What is known to be kept in the clear shows that the files hold by now what was written. */
    private static void awaitOnDisk(String text) throws Exception {
        var wal = TestSurroundings.SERVER_FOLDER.resolve("cluster").resolve("pg_wal");
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(deadline)) {
            try (var segments = Files.list(wal)) {
                for (var segment : segments.filter(Files::isRegularFile).toList()) {
                    if (latin(segment).contains(text)) {
                        return;
                    }
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Not even the name of the list is in " + wal);
    }

    private List<String> filesWithNumbers(Path folder) throws IOException {
        var hits = new ArrayList<String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()
                        && !attributes.lastModifiedTime().toInstant().isBefore(start)) {
                    try {
                        numbersIn(latin(file)).forEach(number -> hits.add(file.toString()));
                    } catch (IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        return hits;
    }

    private static String latin(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** Also inside a longer run of digits. */
    private Set<String> numbersIn(String text) {
        var found = new HashSet<String>();
        var digits = 0;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            digits = sign >= '0' && sign <= '9' ? digits + 1 : 0;
            if (digits >= 16) {
                var number = text.substring(i - 15, i + 1);
                if (numbers.contains(number)) {
                    found.add(number);
                }
            }
        }
        return found;
    }

    private Actor staff(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }

    /** Numbers of this run alone, so that nothing found is another's. */
    private static List<Listing> canaries(Random random) {
        return InventedPeople.people(PEOPLE).stream()
                .map(person -> {
                    var own = "%s%04d".formatted(person.nik().digits().substring(0, 12), 1 + random.nextInt(6_000));
                    return new Listing(
                            new Nik(own),
                            person.name(),
                            person.birthDate(),
                            person.sex(),
                            person.kelurahan(),
                            person.occupation(),
                            person.decile(),
                            person.phone(),
                            person.kk(),
                            person.motherName(),
                            person.address(),
                            person.rt(),
                            person.rw());
                })
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
