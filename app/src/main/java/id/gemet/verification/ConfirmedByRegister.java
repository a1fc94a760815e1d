package id.gemet.verification;

import id.gemet.registry.ConfirmedNiks;
import id.gemet.registry.IdentityId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The population register's newest answer is that number and name belong together. */
@Component
@Transactional(readOnly = true)
class ConfirmedByRegister implements ConfirmedNiks {

    private final JdbcClient jdbc;

    ConfirmedByRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<IdentityId> among(Collection<IdentityId> identities) {
        return new HashSet<>(jdbc.sql("""
            select identity_id
              from (select distinct on (identity_id) identity_id, answer
                      from verification.evidence
                     where office_id = access.current_office()
                       and kind = 'DUKCAPIL'
                       and identity_id = any (:identities::uuid[])
                     order by identity_id, received_on desc) as newest
             where answer = 'PADAN'
            """)
                .param(
                        "identities",
                        identities.stream().map(IdentityId::toString).toArray(String[]::new))
                .query((row, number) -> new IdentityId(row.getObject("identity_id", UUID.class)))
                .list());
    }
}
