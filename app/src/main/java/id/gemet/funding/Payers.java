package id.gemet.funding;

import id.gemet.access.OfficeId;
import id.gemet.tariffs.PayerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The payers of the acting pemda; a company's officer finds only their own. */
@Repository
@Transactional
public class Payers {

    private final JdbcClient jdbc;

    Payers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds the payer of that name, or adds it. */
    public Payer add(PayerKind kind, String name) {
        return add(kind, name, Optional.empty());
    }

    /** As {@link #add}, for a payer with an office of its own that may follow its money. */
    public Payer addCompany(PayerKind kind, String name, OfficeId company) {
        return add(kind, name, Optional.of(company));
    }

    @Transactional(readOnly = true)
    public List<Payer> list() {
        return jdbc.sql("select id, kind, name, company_id from funding.payer order by kind, name")
                .query(Payers::payer)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Payer> find(PayerId id) {
        return jdbc.sql("select id, kind, name, company_id from funding.payer where id = :id")
                .param("id", id.value())
                .query(Payers::payer)
                .optional();
    }

    private Payer add(PayerKind kind, String name, Optional<OfficeId> company) {
        jdbc.sql("""
            insert into funding.payer (office_id, company_id, kind, name)
            values (access.current_office(), :company::uuid, :kind, :name)
                on conflict (office_id, name) do nothing
            """)
                .param("company", company.map(OfficeId::toString).orElse(null))
                .param("kind", kind.name())
                .param("name", name)
                .update();
        return jdbc.sql("select id, kind, name, company_id from funding.payer where name = :name")
                .param("name", name)
                .query(Payers::payer)
                .single();
    }

    private static Payer payer(ResultSet row, int number) throws SQLException {
        return new Payer(
                new PayerId(row.getObject("id", UUID.class)),
                PayerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getObject("company_id", UUID.class)).map(OfficeId::new));
    }
}
