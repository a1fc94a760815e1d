package id.gemet.coverage;

import id.gemet.vault.Vault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people whom a definition counts, as identities and keyed hashes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CountedPeople {

    private final JdbcClient jdbc;
    private final Vault vault;

    CountedPeople(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Each person's identity by key. */
    Map<PersonKey, UUID> of(Definition definition, Narrowing narrowing, LocalDate asOf) {
        return keyed(jdbc.sql("""
            with counted as (
                select identity_id, 'BPU' as segment, kelurahan_code, occupation, payer_kind
                  from enrolment.published_term
                 where months @> :asOf::date and status in ('ACTIVE', 'ENDED')
                union all
                select m.identity_id, m.segment, w.kelurahan_code, w.occupation, null
                  from registry.published_membership m
                  left join registry.published_worker w on w.identity_id = m.identity_id
                 where :memberships and m.status = 'ACTIVE' and m.seen_on <= :asOf
            )
            select distinct identity_id
              from counted
             where (:segment::text is null or segment = :segment)
               and (:area::text is null or kelurahan_code || '.' like :area || '.%')
               and (:occupation::text is null or occupation = :occupation)
               and (:payer::text is null or payer_kind = :payer)
            """)
                .param("asOf", asOf)
                .param("memberships", definition == Definition.KNOWN_ACTIVE)
                .param("segment", narrowing.segment().map(Enum::name).orElse(null))
                .param("area", narrowing.area().map(area -> area.dotted()).orElse(null))
                .param("occupation", narrowing.occupation().orElse(null))
                .param("payer", narrowing.payer().map(Enum::name).orElse(null)));
    }

    /** Everybody whom the acting office has on a list or saw at the insurer. */
    Map<PersonKey, UUID> known() {
        return keyed(jdbc.sql("""
            select identity_id from registry.published_worker
            union
            select identity_id from registry.published_membership
            """));
    }

    private Map<PersonKey, UUID> keyed(JdbcClient.StatementSpec people) {
        var keyed = new LinkedHashMap<PersonKey, UUID>();
        people.query(UUID.class).list().forEach(identity -> keyed.put(key(identity), identity));
        return keyed;
    }

    private PersonKey key(UUID identity) {
        return PersonKey.of(vault.index("figure", identity.toString()));
    }
}
