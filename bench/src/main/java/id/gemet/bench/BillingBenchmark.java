package id.gemet.bench;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.billing.MonthlyBilling;
import id.gemet.billing.Run;
import id.gemet.database.Database;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Earmarks;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payers;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Deployment;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A city bills the months of a year for 100,000 people, each month once, beside a bare INSERT … SELECT of the same rows
 * into a table of the same columns, keys and checks in the same database.
 *
 * <p>Arguments: people, months; by default 100000 12.
 */
public final class BillingBenchmark {

    private static final long DUES = 16_800;
    private static final int WARM_UP = 2;

    private record Round(double bare, double billed) {}

    private BillingBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var months = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 12;
        try (var server =
                EmbeddedPostgres.start(Files.createTempDirectory("gemet-bench").resolve("postgres"))) {
            var database = server.database("billing");
            Migrations.migrate(database);
            var clock = Clock.fixed(Instant.parse("2026-12-15T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
            var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), clock);
            try (var application = GemetApplication.start(surroundings, 0)) {
                var city = Actor.system(
                        application.getBean(Offices.class).foundPemda("Kota Uji", new RegionCode("36.72")));
                var line = Acting.as(
                        city,
                        () -> line(application.getBean(Payers.class), application.getBean(BudgetLines.class), people));
                plant(database, city, line, people);
                var rounds = new ArrayList<Round>();
                for (var month : BillingMonth.of(2026, 1).through(months)) {
                    rounds.add(round(database, city, application.getBean(MonthlyBilling.class), month, people));
                }
                summarise(rounds.subList(Math.min(WARM_UP, rounds.size() - 1), rounds.size()));
            }
        }
        System.exit(0);
    }

    static LineId line(Payers payers, BudgetLines lines, int people) {
        return lines.open(
                UUID.randomUUID(),
                new NewLine(
                        payers.add(PayerKind.APBD, "APBD").id(),
                        "BPU",
                        "5.1.02",
                        2026,
                        MonthRange.year(2026),
                        Earmarks.NONE,
                        new Rupiah(DUES * 12).times(people)));
    }

    /**
     * Invented people under cover for the year, past the officers but through the tables and what they check. The planner is
     * told after each step: what triggers do for so many rows is planned by what it knows.
     */
    static void plant(Database database, Actor city, LineId line, int people) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            var steps = """
                create table billing.bare (like billing.bill including defaults including constraints including indexes);
                insert into registry.identity (nik_index)
                select sha256(convert_to('invented ' || n, 'UTF8')) from generate_series(1, %3$d) n;
                insert into registry.worker (id, office_id, identity_id, name, name_key, kelurahan_code, occupation, sealed,
                                             listed_on)
                select uuidv7(), '%1$s', id, 'Warga Contoh', 'WARGA CONTOH', '36.72.04.1003', 'nelayan', '\\x00', '2026-01-02'
                  from registry.identity;
                insert into verification.worker_case (worker_id, office_id, identity_id, kelurahan_code, status, proposers,
                                                      opened_on, decided_by, decided_on, due_on)
                select id, office_id, identity_id, kelurahan_code, 'VERIFIED', '{}', '2026-01-02', '%2$s', '2026-01-02',
                       '2027-01-02'
                  from registry.worker
                    on conflict do nothing;
                insert into verification.decree (id, office_id, number, title, dated, drafted_by)
                values ('%2$s', '%1$s', '1', 'Penetapan', '2026-01-02', '%2$s');
                insert into verification.decree_person (decree_id, position, office_id, worker_id, identity_id, name,
                                                        masked_nik, kelurahan_code, occupation)
                select '%2$s', row_number() over (), office_id, id, identity_id, name, '', kelurahan_code, ''
                  from registry.worker;
                update verification.decree set status = 'PROPOSED', proposed_by = '%2$s';
                update verification.decree set status = 'APPROVED', approved_by = '%1$s', approved_at = now();
                insert into funding.proposal (id, office_id, line_id, programme, months, people, amount_rupiah, proposed_by,
                                              proposed_name)
                values ('%2$s', '%1$s', '%2$s', 'JKK_JKM', '[2026-01-01,2027-01-01)', %3$d, %4$d, '%2$s', 'Disnaker');
                insert into funding.proposed_person (proposal_id, office_id, worker_id, identity_id, rank, kelurahan_code,
                                                     occupation, sector, shown_as, monthly_rupiah)
                select '%2$s', office_id, id, identity_id, row_number() over (), kelurahan_code, occupation, 'OTHER', 'W•••',
                       %5$d
                  from registry.worker;
                update funding.proposal
                   set status = 'APPROVED', decided_by = '%1$s', decided_name = 'Sekda', decided_at = now();
                insert into funding.commitment (office_id, line_id, proposal_id, worker_id, identity_id, programme, months,
                                                monthly_rupiah, sector, kelurahan_code, occupation, shown_as, made_at)
                select p.office_id, '%2$s', '%2$s', p.worker_id, p.identity_id, 'JKK_JKM', '[2026-01-01,2027-01-01)',
                       p.monthly_rupiah, p.sector, p.kelurahan_code, p.occupation, p.shown_as, now()
                  from funding.proposed_person p;
                insert into funding.transfer (office_id, line_id, from_account, to_account, amount_rupiah, reason, by_user,
                                              by_name)
                values ('%1$s', '%2$s', 'FREE', 'RESERVED', %4$d, 'RESERVE', '%2$s', 'Sekda');
                insert into enrolment.term (office_id, worker_id, identity_id, commitment_id, line_id, payer_id, payer_kind,
                                            programme, months, monthly_rupiah, sector, kelurahan_code, occupation, shown_as,
                                            kpj, status)
                select c.office_id, c.worker_id, c.identity_id, c.id, c.line_id, l.payer_id, 'APBD', c.programme, c.months,
                       c.monthly_rupiah, c.sector, c.kelurahan_code, c.occupation, c.shown_as, '\\x00', 'ACTIVE'
                  from funding.commitment c join funding.budget_line l on l.id = c.line_id
                """.formatted(city.office(), line, people, DUES * 12 * people, DUES);
            for (var step : steps.split(";", -1)) {
                sql.execute(step);
                sql.execute("analyze");
            }
        }
    }

    private static Round round(Database database, Actor city, MonthlyBilling billing, BillingMonth month, int people)
            throws SQLException {
        var bare = bare(database, month);
        var started = System.nanoTime();
        var run = Acting.as(city, () -> billing.issue(month));
        var billed = secondsSince(started);
        if (!run.equals(new Run.Issued(people, new Rupiah(DUES).times(people)))) {
            throw new IllegalStateException("Not everybody was billed: " + run);
        }
        System.out.printf(
                Locale.ROOT, "%s: bare %.2f s, billed %.2f s, ratio %.1f%n", month, bare, billed, billed / bare);
        return new Round(bare, billed);
    }

    private static double bare(Database database, BillingMonth month) throws SQLException {
        var started = System.nanoTime();
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("""
                insert into billing.bare (office_id, company_id, term_id, worker_id, line_id, month, amount_rupiah, run_id)
                select office_id, company_id, id, worker_id, line_id, '%1$s', monthly_rupiah, uuidv7()
                  from enrolment.term
                 where status = 'ACTIVE' and months @> date '%1$s'
                """.formatted(month.firstDay()));
        }
        return secondsSince(started);
    }

    private static void summarise(List<Round> rounds) {
        var bare = median(rounds.stream().map(Round::bare).sorted().toList());
        var billed = median(rounds.stream().map(Round::billed).sorted().toList());
        System.out.printf(
                Locale.ROOT,
                "medians of %d: bare INSERT ... SELECT %.2f s, billed %.2f s, ratio %.1f%n",
                rounds.size(),
                bare,
                billed,
                billed / bare);
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
