package id.gemet.registry;

import id.gemet.shared.Nik;
import id.gemet.vault.Vault;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place where a NIK becomes an identity of the installation. */
@Repository
class Identities {

    private final JdbcClient jdbc;
    private final Vault vault;

    Identities(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Every NIK has one afterwards, whoever was faster. */
    Map<Nik, IdentityId> claim(Collection<Nik> niks) {
        return identities(niks, "select id, nik_index from registry.claim_identities(:indexes)");
    }

    /** Those that have one. */
    Map<Nik, IdentityId> find(Collection<Nik> niks) {
        return identities(niks, "select id, nik_index from registry.find_identities(:indexes)");
    }

    private Map<Nik, IdentityId> identities(Collection<Nik> niks, String query) {
        var byIndex = new LinkedHashMap<ByteBuffer, Nik>();
        niks.forEach(nik -> byIndex.put(ByteBuffer.wrap(vault.index("nik", nik.digits())), nik));
        var found = new HashMap<Nik, IdentityId>();
        jdbc.sql(query)
                .param(
                        "indexes",
                        byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query(row -> {
                    var nik = byIndex.get(ByteBuffer.wrap(row.getBytes("nik_index")));
                    if (nik != null) {
                        found.put(nik, new IdentityId(row.getObject("id", UUID.class)));
                    }
                });
        return found;
    }
}
