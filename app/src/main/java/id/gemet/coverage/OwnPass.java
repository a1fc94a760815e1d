package id.gemet.coverage;

import id.gemet.access.OfficeId;
import id.gemet.registry.OwnData;
import id.gemet.registry.WorkerId;
import id.gemet.vault.Vault;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets whoever was recognised do one thing more within the hour, without writing the NIK again. Nobody can read it. */
@Component
class OwnPass {

    private static final String CONTEXT = "own pass";
    private static final Duration VALID = Duration.ofHours(1);
    private static final int BYTES = 5 * Long.BYTES;

    private final Vault vault;
    private final Clock clock;

    OwnPass(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    String give(OwnData.Own own) {
        var plain =
                ByteBuffer.allocate(BYTES).putLong(clock.instant().plus(VALID).getEpochSecond());
        put(plain, own.worker().value());
        put(plain, own.pemda().value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(plain.array(), CONTEXT));
    }

    /** Empty when it is none of ours or its hour is over. */
    Optional<OwnData.Own> read(String pass) {
        try {
            var plain = ByteBuffer.wrap(vault.open(Base64.getUrlDecoder().decode(pass), CONTEXT));
            var until = Instant.ofEpochSecond(plain.getLong());
            var own = new OwnData.Own(new WorkerId(uuid(plain)), new OfficeId(uuid(plain)));
            return clock.instant().isBefore(until) ? Optional.of(own) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static void put(ByteBuffer plain, UUID id) {
        plain.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer plain) {
        return new UUID(plain.getLong(), plain.getLong());
    }
}
