package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Nik;
import id.gemet.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is a participant at the insurer already, as its newest files said. */
@Repository
@Transactional
public class Memberships {

    private static final int CHUNK = 2_000;

    private final JdbcClient jdbc;
    private final Identities identities;
    private final Vault vault;

    Memberships(JdbcClient jdbc, Identities identities, Vault vault) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.vault = vault;
    }

    /** Keeps what the insurer's file of that day says; an older file never replaces a newer one. */
    public void record(Collection<SeenMembership> seen, LocalDate on) {
        var distinct = new LinkedHashMap<String, SeenMembership>();
        seen.forEach(membership ->
                distinct.merge(membership.nik().digits() + membership.segment(), membership, Memberships::better));
        var all = new ArrayList<>(distinct.values());
        for (int from = 0; from < all.size(); from += CHUNK) {
            recordChunk(all.subList(from, Math.min(all.size(), from + CHUNK)), on);
        }
    }

    /** Of two lines about one person the one that says covered, and for longer. */
    private static SeenMembership better(SeenMembership a, SeenMembership b) {
        if (a.active() != b.active()) {
            return a.active() ? a : b;
        }
        var first = a.paidThrough();
        var second = b.paidThrough();
        return second.isPresent() && (first.isEmpty() || second.get().compareTo(first.get()) > 0) ? b : a;
    }

    private void recordChunk(List<SeenMembership> seen, LocalDate on) {
        var byNik = identities.claim(seen.stream().map(SeenMembership::nik).toList());
        int size = seen.size();
        var ids = new String[size];
        var segments = new String[size];
        var statuses = new String[size];
        @Nullable String[] paidThrough = new String[size];
        var sealed = new byte[size][];
        for (int i = 0; i < size; i++) {
            var membership = seen.get(i);
            ids[i] = Optional.ofNullable(byNik.get(membership.nik()))
                    .orElseThrow()
                    .toString();
            segments[i] = membership.segment().name();
            statuses[i] = membership.active() ? "ACTIVE" : "INACTIVE";
            paidThrough[i] = membership
                    .paidThrough()
                    .map(month -> month.firstDay().toString())
                    .orElse(null);
            sealed[i] = vault.seal(write(membership), context(ids[i], segments[i]));
        }
        jdbc.sql("""
            insert into registry.membership (office_id, identity_id, segment, status, paid_through, seen_on, sealed)
            select access.current_office(), identity::uuid, segment, status, paid_through::date, :on, sealed
              from unnest(:ids, :segments, :statuses, :paidThrough, :sealed)
                   as seen (identity, segment, status, paid_through, sealed)
             order by identity, segment
                on conflict (office_id, identity_id, segment) do update
               set status = excluded.status, paid_through = excluded.paid_through, seen_on = excluded.seen_on,
                   sealed = excluded.sealed
             where membership.seen_on <= excluded.seen_on
            """)
                .param("on", on)
                .param("ids", ids)
                .param("segments", segments)
                .param("statuses", statuses)
                .param("paidThrough", paidThrough)
                .param("sealed", sealed)
                .update();
    }

    /** All of them, to judge a list against. */
    @Transactional(readOnly = true)
    public List<SeenMembership> all() {
        return jdbc.sql("select identity_id, segment, status, paid_through, sealed from registry.membership")
                .withFetchSize(CHUNK)
                .query((row, number) -> membership(row))
                .list();
    }

    private SeenMembership membership(ResultSet row) throws SQLException {
        var segment = row.getString("segment");
        var context = context(row.getObject("identity_id", UUID.class).toString(), segment);
        var lines = new String(vault.open(row.getBytes("sealed"), context), StandardCharsets.UTF_8).split("\n", 3);
        return new SeenMembership(
                new Nik(lines[0]),
                lines[2],
                Optional.of(lines[1]).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                Segment.valueOf(segment),
                row.getString("status").equals("ACTIVE"),
                Optional.ofNullable(row.getObject("paid_through", LocalDate.class))
                        .map(BillingMonth::containing));
    }

    private static byte[] write(SeenMembership membership) {
        var date = membership.birthDate().map(LocalDate::toString).orElse("");
        return (membership.nik().digits() + "\n" + date + "\n" + membership.name()).getBytes(StandardCharsets.UTF_8);
    }

    private static String context(String identity, String segment) {
        return "membership " + Acting.current().office() + " " + identity + " " + segment;
    }
}
