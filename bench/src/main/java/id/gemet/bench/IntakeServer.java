package id.gemet.bench;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.intake.Counts;
import id.gemet.intake.Intake;
import id.gemet.intake.ListId;
import id.gemet.intake.Sender;
import id.gemet.intake.SenderKind;
import id.gemet.intake.Uploaded;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.Deployment;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import id.gemet.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The server of {@link IntakeBenchmark}, in a process of its own. Arguments: list, registry, rounds. */
final class IntakeServer {

    private static final int CHUNK = 1_000;

    private record Round(double bare, double judged, double committed) {}

    private IntakeServer() {}

    public static void main(String[] arguments) throws IOException, SQLException, UnreadableFile {
        var list = Path.of(arguments[0]);
        var database = Database.fromEnvironment(System.getenv()).orElseThrow();
        var surroundings = new Surroundings(
                database, MasterKey.demo(), new Deployment(true), Clock.system(ZoneId.of("Asia/Jakarta")));
        try (var application = GemetApplication.start(surroundings, 0)) {
            var offices = application.getBean(Offices.class);
            var city = Actor.system(offices.foundPemda("Kota Uji", new RegionCode("36.72")));
            register(city, application.getBean(Registry.class), Path.of(arguments[1]));
            var heap = HeapWatch.begin();
            var rounds = new ArrayList<Round>();
            for (var round = 0; round < Integer.parseInt(arguments[2]); round++) {
                rounds.add(round(city, application.getBean(Intake.class), list, database));
            }
            summarise(rounds, heap);
        }
        System.exit(0);
    }

    private static void register(Actor city, Registry registry, Path csv) throws IOException {
        var started = System.nanoTime();
        try (var lines = Files.lines(csv)) {
            var chunk = new ArrayList<Listing>(CHUNK);
            lines.skip(1).map(IntakeServer::listing).forEach(listing -> {
                chunk.add(listing);
                if (chunk.size() == CHUNK) {
                    register(city, registry, chunk);
                }
            });
            register(city, registry, chunk);
        }
        System.out.printf(Locale.ROOT, "registry filled in %.1f s%n", secondsSince(started));
    }

    private static void register(Actor city, Registry registry, List<Listing> chunk) {
        Acting.run(city, () -> registry.register(UUID.randomUUID(), List.copyOf(chunk)));
        chunk.clear();
    }

    private static Listing listing(String line) {
        var cells = line.split(",", -1);
        return new Listing(
                new Nik(cells[0]),
                cells[1],
                Optional.of(LocalDate.parse(cells[2])),
                Sex.ofCode(cells[3]),
                RegionCode.of(cells[5]),
                "",
                0,
                cells[6],
                "",
                cells[4],
                "",
                "",
                "");
    }

    private static Round round(Actor city, Intake intake, Path list, Database database)
            throws IOException, SQLException, UnreadableFile {
        var started = System.nanoTime();
        ParseAndCopy.copy(list, database);
        var bare = secondsSince(started);
        var content = Files.readAllBytes(list);
        started = System.nanoTime();
        var id = Acting.as(city, () -> judged(intake, content));
        var judged = secondsSince(started);
        Acting.run(city, () -> intake.commit(id));
        var committed = secondsSince(started);
        Counts counts = Acting.as(city, () -> intake.counts(id));
        started = System.nanoTime();
        Acting.run(city, () -> intake.undo(id));
        System.out.printf(
                Locale.ROOT,
                "parse + COPY %.1f s, upload to findings %.1f s, to committed %.1f s (undone in %.1f s): %s%n",
                bare,
                judged,
                committed,
                secondsSince(started),
                counts);
        return new Round(bare, judged, committed);
    }

    private static ListId judged(Intake intake, byte[] content) {
        var sender = new Sender("Dinas Uji", SenderKind.OPD);
        var list = ((Uploaded.Accepted) intake.upload(sender, "list.xlsx", content)).list();
        intake.confirmMapping(list);
        intake.judge(list);
        return list;
    }

    private static void summarise(List<Round> rounds, HeapWatch heap) {
        double bare = median(rounds.stream().mapToDouble(Round::bare).toArray());
        double judged = median(rounds.stream().mapToDouble(Round::judged).toArray());
        double committed = median(rounds.stream().mapToDouble(Round::committed).toArray());
        System.out.printf(
                Locale.ROOT,
                "medians of %d: parse + COPY %.1f s; to findings %.1f s, ratio %.1f; to committed %.1f s, ratio %.1f%n",
                rounds.size(),
                bare,
                judged,
                judged / bare,
                committed,
                committed / bare);
        System.out.printf(
                Locale.ROOT,
                "%s, at most %d MB of it in use after a collection%n",
                Fresh.HEAP,
                heap.mostAfterCollection() >> 20);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
