package id.gemet.funding.allocation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Draws between people alike in everything that counts: SHA-256 of the seed, a colon and the worker's id in lower case; the
 * smaller in hexadecimal comes first. Anybody who knows the seed can draw again.
 */
public final class Lot {

    private final String seed;
    private final MessageDigest sha256;
    private final Map<UUID, String> drawn = new HashMap<>();

    public Lot(String seed) {
        this.seed = seed;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    public String of(UUID worker) {
        return drawn.computeIfAbsent(
                worker,
                any -> HexFormat.of().formatHex(sha256.digest((seed + ":" + worker).getBytes(StandardCharsets.UTF_8))));
    }

    /** Decile, risk, date of verification, then the lot. */
    List<Worker> inOrder(List<Worker> workers) {
        return workers.stream()
                .map(worker -> new Drawn(worker, of(worker.id())))
                .sorted(Drawn.ORDER)
                .map(Drawn::worker)
                .toList();
    }

    private record Drawn(Worker worker, String lot) {
        static final Comparator<Drawn> ORDER = Comparator.comparingInt(
                        (Drawn drawn) -> drawn.worker().priority().decile())
                .thenComparingInt(drawn -> drawn.worker().priority().risk())
                .thenComparing(drawn -> drawn.worker().priority().verifiedOn())
                .thenComparing(Drawn::lot);
    }
}
