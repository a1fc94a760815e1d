package id.gemet.access;

import id.gemet.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pemdas of this installation, and the desks within the acting one. */
@Repository
@Transactional
public class Offices {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every pemda here; needs no actor. */
    @Transactional(readOnly = true)
    public List<Office> pemdas() {
        return jdbc.sql("select id, pemda_id, kind, name, region_code from access.list_pemdas()")
                .query(Offices::office)
                .list();
    }

    /** Needs no actor: there is none before the first office. */
    public Office foundPemda(String name, RegionCode region) {
        var id = jdbc.sql("select access.found_pemda(:name, :region)")
                .param("name", name)
                .param("region", region.dotted())
                .query(UUID.class)
                .single();
        return new Office(new OfficeId(id), new OfficeId(id), OfficeKind.PEMDA, name, region);
    }

    public Office open(OfficeKind kind, String name, RegionCode region) {
        return jdbc.sql("""
                insert into access.office (pemda_id, kind, name, region_code)
                values (access.current_office(), :kind, :name, :region)
                returning id, pemda_id, kind, name, region_code
                """)
                .param("kind", kind.name())
                .param("name", name)
                .param("region", region.dotted())
                .query(Offices::office)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Office> find(OfficeId id) {
        return jdbc.sql("select id, pemda_id, kind, name, region_code from access.office where id = :id")
                .param("id", id.value())
                .query(Offices::office)
                .optional();
    }

    /** The desks of the acting pemda, itself first. */
    @Transactional(readOnly = true)
    public List<Office> list() {
        return jdbc.sql("""
                select id, pemda_id, kind, name, region_code from access.office
                 order by kind <> 'PEMDA', kind, name
                """).query(Offices::office).list();
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                new OfficeId(row.getObject("id", UUID.class)),
                new OfficeId(row.getObject("pemda_id", UUID.class)),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new RegionCode(row.getString("region_code")));
    }
}
