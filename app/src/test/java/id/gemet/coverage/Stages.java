package id.gemet.coverage;

import id.gemet.access.Office;
import id.gemet.database.Database;
import id.gemet.registry.Registered;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/** Puts people of a city where the other modules would have brought them, without going their ways. */
public final class Stages {

    private final Database database;
    private final UUID office;
    private final UUID line = UUID.randomUUID();
    private final UUID payer = UUID.randomUUID();
    private final UUID decree = UUID.randomUUID();

    public Stages(Database database, Office city) {
        this.database = database;
        this.office = city.id().value();
        run("""
            insert into funding.payer (id, office_id, kind, name) values ('%2$s', '%1$s', 'APBD', 'APBD Kota Uji');
            insert into funding.budget_line (id, office_id, payer_id, name, account_code, fiscal_year, months)
            values ('%3$s', '%1$s', '%2$s', 'BPU', '5.1', 2026, '[2026-01-01,2027-01-01)');
            insert into verification.decree (id, office_id, number, title, dated, status, drafted_by, proposed_by,
                                             approved_by)
            values ('%4$s', '%1$s', '1', 'Penetapan', '2026-01-06', 'APPROVED', '%4$s', '%4$s', '%1$s');
            """.formatted(office, payer, line, decree));
    }

    /** Decided: VERIFIED, REJECTED or RETURNED. */
    public void judged(Registered worker, String status) {
        run("""
            insert into verification.worker_case (worker_id, office_id, identity_id, proposers, status, opened_on,
                                                  reason, decided_by, decided_on, due_on)
            select id, office_id, identity_id, '{}', '%2$s', '2026-02-01', %3$s, %4$s, %5$s, %6$s
              from registry.worker where id = '%1$s'
            """.formatted(
                        worker.worker(),
                        status,
                        status.equals("VERIFIED") ? "null" : "'OTHER'",
                        "'" + UUID.randomUUID() + "'",
                        "date '2026-02-02'",
                        status.equals("VERIFIED") ? "date '2027-02-02'" : "null"));
    }

    public UUID funded(Registered worker, String months) {
        var commitment = UUID.randomUUID();
        run("""
            insert into verification.decreed (office_id, worker_id, decree_id) values ('%2$s', '%4$s', '%7$s')
                on conflict do nothing;
            insert into funding.proposal (id, office_id, line_id, programme, months, people, amount_rupiah, proposed_by,
                                          proposed_name)
            values ('%1$s', '%2$s', '%3$s', 'JKK_JKM', '%6$s', 1, 16800, '%1$s', 'Sri');
            insert into funding.proposed_person (proposal_id, office_id, worker_id, identity_id, rank, sector, shown_as,
                                                 monthly_rupiah)
            values ('%1$s', '%2$s', '%4$s', '%5$s', 1, 'OTHER', 'S', 16800);
            update funding.proposal set status = 'APPROVED', decided_by = '%2$s', decided_at = '2026-02-03' where id = '%1$s';
            insert into funding.commitment (id, office_id, line_id, proposal_id, worker_id, identity_id, programme,
                                            months, monthly_rupiah, sector, shown_as, made_at)
            values ('%1$s', '%2$s', '%3$s', '%1$s', '%4$s', '%5$s', 'JKK_JKM', '%6$s', 16800, 'OTHER', 'S',
                    '2026-02-03')
            """.formatted(commitment, office, line, worker.worker(), worker.identity(), months, decree));
        return commitment;
    }

    /** Funded and sent; status PENDING, ACTIVE, ENDED or REJECTED, which gives the money back. */
    public UUID sent(Registered worker, String months, String status) {
        var commitment = funded(worker, months);
        var term = UUID.randomUUID();
        run("""
            insert into enrolment.term (id, office_id, worker_id, identity_id, commitment_id, line_id, payer_id,
                                        payer_kind, programme, months, monthly_rupiah, sector, shown_as, kpj, status)
            values ('%s', '%s', '%s', '%s', '%s', '%s', '%s', 'APBD', 'JKK_JKM', '%s', 16800, 'OTHER', 'S', '\\x00',
                    '%s')
            """.formatted(term, office, worker.worker(), worker.identity(), commitment, line, payer, months, status));
        if (status.equals("REJECTED")) {
            run("update funding.commitment set status = 'RELEASED' where id = '%s'".formatted(commitment));
        }
        return term;
    }

    void paid(Registered worker, UUID term, String month) {
        var payment = UUID.randomUUID();
        run("""
            insert into billing.run (id, office_id, month, status, bills, amount_rupiah, doubts, by_user, by_name, at)
            values ('%1$s', '%2$s', '%6$s', 'ISSUED', 1, 16800, '{}', '%1$s', 'Sri', now());
            insert into billing.payment (id, office_id, line_id, month, sp2d, paid_on, due_on, bills, amount_rupiah,
                                         by_name, at)
            values ('%1$s', '%2$s', '%3$s', '%6$s', 'SP2D 1', '%6$s', '%6$s', 1, 16800, 'Sri', now());
            insert into billing.bill (office_id, term_id, worker_id, line_id, month, amount_rupiah, status, run_id,
                                      payment_id)
            values ('%2$s', '%4$s', '%5$s', '%3$s', '%6$s', 16800, 'PAID', '%1$s', '%1$s');
            """.formatted(payment, office, line, term, worker.worker(), month));
    }

    void billed(Registered worker, UUID term, String month) {
        run("""
            insert into billing.run (id, office_id, month, status, bills, amount_rupiah, doubts, by_user, by_name, at)
            values ('%6$s', '%1$s', '%5$s', 'ISSUED', 1, 16800, '{}', '%6$s', 'Sri', now());
            insert into billing.bill (office_id, term_id, worker_id, line_id, month, amount_rupiah, status, run_id)
            values ('%1$s', '%2$s', '%3$s', '%4$s', '%5$s', 16800, 'ISSUED', '%6$s')
            """.formatted(office, term, worker.worker(), line, month, UUID.randomUUID()));
    }

    String card(Registered worker, UUID term) {
        var code =
                UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT);
        run("""
            insert into enrolment.card (office_id, term_id, worker_id, code, printed_at)
            values ('%s', '%s', '%s', '%s', now())
            """.formatted(office, term, worker.worker(), code));
        return code;
    }

    void worksAs(Registered worker, String occupation) {
        run("update enrolment.term set occupation = '%s' where worker_id = '%s'"
                .formatted(occupation, worker.worker()));
    }

    /** The insurer's file names them in the segment. */
    void member(Registered worker, String segment) {
        run("""
            insert into registry.membership (office_id, identity_id, segment, status, seen_on, sealed)
            values ('%s', '%s', '%s', 'ACTIVE', '2026-05-01', '\\x00')
            """.formatted(office, worker.identity(), segment));
    }

    /** As if somebody had counted in that month, and found so many people in each of two segments. */
    void countedIn(String month, int people) {
        run("""
            insert into coverage.segment_month (office_id, month, pu, bpu, jakon, pmi, formal, informal, known)
            values ('%1$s', '%2$s', %3$d, %3$d, 0, 0, %3$d, %3$d, %3$d)
            """.formatted(office, month, people));
    }

    private void run(String statements) {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
