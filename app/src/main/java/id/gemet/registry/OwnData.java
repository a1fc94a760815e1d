package id.gemet.registry;

import id.gemet.access.OfficeId;
import id.gemet.shared.Nik;
import id.gemet.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Recognises somebody who asks about themselves; needs no actor. */
@Repository
@Transactional(readOnly = true)
public class OwnData {

    /** @param pemda that lists them */
    public record Own(WorkerId worker, OfficeId pemda) {}

    private record Found(Own own, Optional<LocalDate> birthDate) {}

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Vault vault;

    OwnData(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The worker in each pemda that lists this NIK with this birth date; an unknown NIK takes as long as a wrong date. */
    public List<Own> recognise(Nik nik, LocalDate birthDate) {
        var found = jdbc.sql("select office_id, worker_id, kept, sealed from registry.sealed_of(:index)")
                .param("index", vault.index("nik", nik.digits()))
                .query(this::found)
                .list();
        if (found.isEmpty()) {
            SealedListing.seal(vault, NOBODY, NOBODY, Listing.of(nik, "-"));
        }
        return found.stream()
                .filter(one -> one.birthDate.equals(Optional.of(birthDate)))
                .map(Found::own)
                .toList();
    }

    private Found found(ResultSet row, int number) throws SQLException {
        var pemda = row.getObject("office_id", UUID.class);
        var listing = SealedListing.open(vault, pemda, row.getObject("worker_id", UUID.class), row.getBytes("sealed"));
        var own = new Own(new WorkerId(row.getObject("kept", UUID.class)), new OfficeId(pemda));
        return new Found(own, listing.birthDate());
    }
}
