package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.registry.IdentityId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The insurer's lists as stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ActiveRows {

    /** Texts are empty where the file says nothing that can be read. */
    record Row(
            int number,
            Optional<IdentityId> identity,
            String nikIndexHex,
            String maskedNik,
            String kpjIndexHex,
            Standing standing,
            String remark,
            Optional<Rupiah> dues) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ActiveRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(BillingMonth month, String fileName, String sha256, List<Row> rows) {
        var actor = Acting.current();
        var made = jdbc.sql("""
            insert into enrolment.active_list (office_id, month, file_name, sha256, rows, by_user, by_name, at)
            values (access.current_office(), :month, :file, :hash, :rows, :user, :name, :at)
                on conflict (office_id, month, sha256) do nothing
            returning id
            """)
                .param("month", month.firstDay())
                .param("file", fileName)
                .param("hash", sha256)
                .param("rows", rows.size())
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        made.ifPresent(list -> fill(list, rows));
        return made.orElseGet(
                () -> jdbc.sql("select id from enrolment.active_list where month = :month and sha256 = :hash")
                        .param("month", month.firstDay())
                        .param("hash", sha256)
                        .query(UUID.class)
                        .single());
    }

    private void fill(UUID list, List<Row> rows) {
        jdbc.sql("""
            insert into enrolment.active_row (list_id, row_number, office_id, identity_id, nik_index, masked_nik,
                                              kpj_index, standing, remark, dues_rupiah)
            select :list, number, access.current_office(), nullif(identity, '')::uuid,
                   decode(nullif(nik_index, ''), 'hex'), masked_nik, decode(nullif(kpj_index, ''), 'hex'), standing,
                   remark, nullif(dues, '')::bigint
              from unnest(:numbers::integer[], :identities::text[], :nikIndexes::text[], :masked::text[],
                          :kpjIndexes::text[], :standings::text[], :remarks::text[], :dues::text[])
                   as row (number, identity, nik_index, masked_nik, kpj_index, standing, remark, dues)
            """)
                .param("list", list)
                .param("numbers", texts(rows, row -> Integer.toString(row.number())))
                .param(
                        "identities",
                        texts(
                                rows,
                                row -> row.identity().map(IdentityId::toString).orElse("")))
                .param("nikIndexes", texts(rows, Row::nikIndexHex))
                .param("masked", texts(rows, Row::maskedNik))
                .param("kpjIndexes", texts(rows, Row::kpjIndexHex))
                .param("standings", texts(rows, row -> row.standing().name()))
                .param("remarks", texts(rows, Row::remark))
                .param(
                        "dues",
                        texts(
                                rows,
                                row -> row.dues()
                                        .map(rupiah -> Long.toString(rupiah.amount()))
                                        .orElse("")))
                .update();
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
