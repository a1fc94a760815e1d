package id.gemet.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A worker's pages on a cheap phone far from a mast, nothing in its cache: 400 ms there and back, 400 kbit/s, and a
 * processor a sixth as fast as this one. Seconds from the tap until all of the page is there, and until something is.
 *
 * <p>Arguments: rounds, slowness of the processor; by default 11 6.
 */
public final class PhoneBenchmark {

    private static final int ROUND_TRIP_MILLIS = 400;
    private static final int BYTES_A_SECOND = 400_000 / 8;
    private static final double LOADED_SECONDS_MOST = 1.2;

    private record Load(double seen, double whole) {}

    private PhoneBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        var slowness = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        var slow = false;
        try (var server = DemoServer.start()) {
            for (var path :
                    List.of("/cek", "/kartu-saya?kode=" + server.someCard().code())) {
                var loads = IntStream.range(0, rounds)
                        .mapToObj(_ -> load(server, path, slowness))
                        .toList();
                var whole = loads.stream().mapToDouble(Load::whole).sorted().toArray();
                var seen = loads.stream().mapToDouble(Load::seen).sorted().toArray();
                System.out.printf(
                        Locale.ROOT,
                        "%-12s seen %.2f s, whole %.2f s (medians of %d), slowest %.2f s%n",
                        path.replaceAll("\\?.*", ""),
                        seen[rounds / 2],
                        whole[rounds / 2],
                        rounds,
                        whole[rounds - 1]);
                slow |= whole[rounds / 2] > LOADED_SECONDS_MOST;
            }
        }
        System.exit(slow ? 1 : 0);
    }

    private static Load load(DemoServer server, String path, int slowness) {
        try (var person = server.chromium().newContext()) {
            var page = person.newPage();
            page.setViewportSize(360, 740);
            var phone = person.newCDPSession(page);
            phone.send("Network.enable");
            phone.send("Network.emulateNetworkConditions", network());
            var processor = new JsonObject();
            processor.addProperty("rate", slowness);
            phone.send("Emulation.setCPUThrottlingRate", processor);
            page.navigate(server.address(path));
            page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            return new Load(
                    seconds(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")),
                    seconds(page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")));
        }
    }

    private static JsonObject network() {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", ROUND_TRIP_MILLIS);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        return network;
    }

    private static double seconds(Object millis) {
        return ((Number) millis).doubleValue() / 1000;
    }
}
