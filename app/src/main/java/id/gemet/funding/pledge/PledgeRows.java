package id.gemet.funding.pledge;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.funding.LineId;
import id.gemet.funding.Payer;
import id.gemet.funding.TransferId;
import java.sql.Date;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to what is known of pledges; nothing of it ever changes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PledgeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PledgeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else does anything about this pledge until the transaction ends. */
    void hold(PledgeId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "pledge " + id)
                .query(row -> {});
    }

    void add(PledgeId id, Payer payer, String occasion) {
        signed("""
            insert into funding.pledge (id, office_id, company_id, payer_id, occasion, by_user, by_name, at)
            values (:pledge, access.current_office(), :company::uuid, :payer, :occasion, :user, :name, :at)
            """, id, payer)
                .param("payer", payer.id().value())
                .param("occasion", occasion)
                .update();
    }

    void addVersion(PledgeId id, Payer payer, int version, PledgeTerms terms) {
        signed("""
            insert into funding.pledge_version (pledge_id, version, office_id, company_id, unit, quantity, months,
                                                worth_rupiah, document, dated, by_user, by_name, at)
            values (:pledge, :version, access.current_office(), :company::uuid, :unit, :quantity, :months::daterange,
                    :worth, :document, :dated, :user, :name, :at)
            """, id, payer)
                .param("version", version)
                .param("unit", terms.unit().name())
                .param("quantity", terms.quantity())
                .param("months", terms.months().toRange())
                .param("worth", terms.worth().amount())
                .param("document", terms.document())
                .param("dated", terms.dated())
                .update();
        of("""
            insert into funding.pledge_instalment (pledge_id, version, office_id, company_id, number, due_on,
                                                   amount_rupiah)
            select :pledge, :version, access.current_office(), :company::uuid, number, due_on, amount
              from unnest(:numbers, :days, :amounts) as given (number, due_on, amount)
            """, id, payer)
                .param("version", version)
                .param(
                        "numbers",
                        terms.instalments().stream().map(Instalment::number).toArray(Integer[]::new))
                .param(
                        "days",
                        terms.instalments().stream()
                                .map(instalment -> Date.valueOf(instalment.dueOn()))
                                .toArray(Date[]::new))
                .param(
                        "amounts",
                        terms.instalments().stream()
                                .map(instalment -> instalment.amount().amount())
                                .toArray(Long[]::new))
                .update();
    }

    /** False when the pledge stands on a line already, or the line carries another. */
    boolean commit(Pledge pledge, LineId line) {
        return signed("""
            insert into funding.pledge_line (pledge_id, line_id, office_id, company_id, by_user, by_name, at)
            values (:pledge, :line, access.current_office(), :company::uuid, :user, :name, :at)
                on conflict do nothing
            """, pledge.id(), pledge.payer())
                        .param("line", line.value())
                        .update()
                == 1;
    }

    /** False when that entry of the ledger is an instalment already. */
    boolean match(Pledge pledge, Instalment instalment, TransferId transfer) {
        return of("""
            insert into funding.pledge_receipt (pledge_id, version, number, transfer_id, office_id, company_id)
            values (:pledge, :version, :number, :transfer, access.current_office(), :company::uuid)
                on conflict do nothing
            """, pledge.id(), pledge.payer())
                        .param("version", pledge.version())
                        .param("number", instalment.number())
                        .param("transfer", transfer.value())
                        .update()
                == 1;
    }

    private StatementSpec signed(String sql, PledgeId id, Payer payer) {
        var actor = Acting.current();
        return of(sql, id, payer)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", now());
    }

    private StatementSpec of(String sql, PledgeId id, Payer payer) {
        return jdbc.sql(sql).param("pledge", id.value()).param("company", company(payer));
    }

    private static @Nullable String company(Payer payer) {
        return payer.company().map(OfficeId::toString).orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
