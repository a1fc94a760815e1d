package id.gemet.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw whose full data. Written before the data are shown and in the same transaction: what cannot be written down
 * is not shown (UU 27/2022 art. 31).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReadLog {

    private final AuditTrail trail;
    private final Chain chain;

    ReadLog(AuditTrail trail, Chain chain) {
        this.trail = trail;
        this.chain = chain;
    }

    public void seen(UUID worker, String purpose) {
        seen(List.of(worker), purpose);
    }

    /** One entry of the chain covers all of them by the hash of their ids. */
    public void seen(Collection<UUID> workers, String purpose) {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("Full data are shown for a purpose");
        }
        var object = workers.size() == 1 ? "worker:" + workers.iterator().next() : "workers:" + digest(workers);
        var entry = trail.append("registry.reveal", object, workers.size() + " people: " + purpose);
        chain.appendSights(entry, workers, purpose);
    }

    /** The newest hundred, newest first. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<Sight> of(UUID worker) {
        return chain.sights(worker);
    }

    private static String digest(Collection<UUID> workers) {
        var ids = workers.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
