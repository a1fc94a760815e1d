package id.gemet.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/**
 * One deed. Its bytes are its fields, each preceded by its length, so that no two entries read alike; the time counts
 * whole microseconds, as the database keeps them.
 *
 * @param object what it was done to, as kind and id: "worker:0198…"
 * @param detail figures and codes, never personal values
 */
public record Entry(
        UUID office,
        long sequence,
        Instant at,
        UUID actor,
        String actorName,
        String role,
        String action,
        String object,
        String detail) {

    private static final int FORMAT = 1;

    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What somebody can note down to find it again: "GMT-2026-0042". */
    String reference() {
        return String.format(
                Locale.ROOT, "GMT-%d-%04d", at.atZone(ZoneOffset.UTC).getYear(), sequence);
    }

    /** SHA-256 over a zero byte, the hash before this one, and this entry. */
    Hash hashAfter(Hash previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            digest.update(previous.bytes());
            digest.update(canonical());
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] canonical() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeLong(sequence);
            out.writeLong(Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000));
            for (var field :
                    new String[] {office.toString(), actor.toString(), actorName, role, action, object, detail}) {
                var utf8 = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
