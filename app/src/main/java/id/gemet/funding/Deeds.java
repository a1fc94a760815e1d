package id.gemet.funding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets each deed about money happen once, however often it is asked for: the asker draws a key per deed, and keys belong
 * to an office. The deed is written in the transaction that does it.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Deeds {

    /**
     * @param id the identity of what the deed makes, the same at every repetition
     * @param repeated done before: answer as then, and do nothing
     */
    public record Deed(UUID id, boolean repeated) {}

    private record Known(UUID answer, String content) {}

    private final JdbcClient jdbc;

    Deeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the same deed under way elsewhere. Throws when the key was used for anything else. */
    public Deed begin(UUID key, String content) {
        return jdbc.sql("""
            insert into funding.deed (office_id, key, content) values (access.current_office(), :key, :content)
                on conflict (office_id, key) do nothing
            returning answer
            """)
                .param("key", key)
                .param("content", sha256(content))
                .query(UUID.class)
                .optional()
                .map(id -> new Deed(id, false))
                .orElseGet(() -> new Deed(done(key, content).orElseThrow(), true));
    }

    /** What the deed made when it was done before: asked first where a deed may still be refused. */
    public Optional<UUID> done(UUID key, String content) {
        var known = jdbc.sql("select answer, content from funding.deed where key = :key")
                .param("key", key)
                .query((row, number) -> new Known(row.getObject("answer", UUID.class), row.getString("content")))
                .optional();
        if (known.isPresent() && !known.get().content().equals(sha256(content))) {
            throw new KeyReused();
        }
        return known.map(Known::answer);
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
