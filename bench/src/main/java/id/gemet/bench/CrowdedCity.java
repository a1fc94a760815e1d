package id.gemet.bench;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Earmarks;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payers;
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
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A city of invented people, all listed, past the officers but through the tables and what they check; served on any free
 * port from a database of its own that ends with it.
 */
final class CrowdedCity implements AutoCloseable {

    static final long DUES = 16_800;

    private final EmbeddedPostgres server;
    private final Database database;
    private final ConfigurableApplicationContext application;
    private final Office pemda;

    private CrowdedCity(
            EmbeddedPostgres server, Database database, ConfigurableApplicationContext application, Office pemda) {
        this.server = server;
        this.database = database;
        this.application = application;
        this.pemda = pemda;
    }

    /** Nobody is listed yet. */
    static CrowdedCity on(String day) throws IOException {
        return at(Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneId.of("Asia/Jakarta")));
    }

    static CrowdedCity at(Clock clock) throws IOException {
        var server =
                EmbeddedPostgres.start(Files.createTempDirectory("gemet-bench").resolve("postgres"));
        var database = server.database("city");
        Migrations.migrate(database);
        var application =
                GemetApplication.start(new Surroundings(database, MasterKey.demo(), new Deployment(true), clock), 0);
        var pemda = application.getBean(Offices.class).foundPemda("Kota Uji", new RegionCode("36.72"));
        return new CrowdedCity(server, database, application, pemda);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    Database database() {
        return database;
    }

    Office pemda() {
        return pemda;
    }

    Actor system() {
        return Actor.system(pemda);
    }

    /**
     * How far they came.
     *
     * @param covered for the whole of the year 2026
     */
    record Crowd(int people, int verified, int named, int covered) {

        static Crowd covered(int people) {
            return new Crowd(people, people, people, people);
        }
    }

    /** Of the city's own money: a year for so many people. */
    LineId line(int people) {
        return line("BPU", people, Earmarks.NONE);
    }

    LineId line(String name, int people, Earmarks earmarks) {
        return Acting.as(
                system(),
                () -> bean(BudgetLines.class)
                        .open(
                                UUID.randomUUID(),
                                new NewLine(
                                        bean(Payers.class)
                                                .add(PayerKind.APBD, "APBD")
                                                .id(),
                                        name,
                                        "5.1.02",
                                        2026,
                                        MonthRange.year(2026),
                                        earmarks,
                                        new Rupiah(DUES * 12).times(people))));
    }

    /** The planner is told after each step: what triggers do for so many rows is planned by what it knows. */
    void plant(LineId line, Crowd crowd, List<String> kelurahan) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            var steps = """
                create temporary table place as
                select code, ordinal from unnest('{%6$s}'::text[]) with ordinality as place (code, ordinal);
                create temporary table work as
                select name, ordinal
                  from unnest('{nelayan,petani,ojek-online,sopir-angkot,tukang-becak,pedagang-pasar,buruh-harian,marbot}'::text[])
                       with ordinality as work (name, ordinal);
                insert into registry.identity (nik_index)
                select sha256(convert_to('invented ' || n, 'UTF8')) from generate_series(1, %9$d) n;
                create temporary table person as
                select uuidv7() as id, i.id as identity_id, p.code, w.name as occupation, i.n
                  from (select id, row_number() over () as n from registry.identity) i
                  join place p on p.ordinal = 1 + (i.n * i.n) %% (select count(*) from place)
                  join work w on w.ordinal = 1 + (i.n * 7) %% (select count(*) from work);
                create index on person (n);
                insert into registry.worker (id, office_id, identity_id, name, name_key, kelurahan_code, occupation, sealed,
                                             listed_on)
                select id, '%1$s', identity_id, 'Warga Contoh ' || n, 'WARGA CONTOH ' || n, code, occupation, '\\x00',
                       '2026-01-02'
                  from person;
                insert into verification.worker_case (worker_id, office_id, identity_id, kelurahan_code, status, proposers,
                                                      opened_on, decided_by, decided_on, due_on)
                select id, '%1$s', identity_id, code, case when n <= %7$d then 'VERIFIED' else 'PROPOSED' end, '{}',
                       '2026-01-02', case when n <= %7$d then '%2$s'::uuid end,
                       case when n <= %7$d then date '2026-01-02' end, case when n <= %7$d then date '2027-01-02' end
                  from person
                    on conflict do nothing;
                insert into verification.decree (id, office_id, number, title, dated, drafted_by)
                values ('%2$s', '%1$s', '1', 'Penetapan', '2026-01-02', '%2$s');
                insert into verification.decree_person (decree_id, position, office_id, worker_id, identity_id, name,
                                                        masked_nik, kelurahan_code, occupation)
                select '%2$s', n, '%1$s', id, identity_id, 'Warga', '', code, occupation
                  from person
                 where n <= %3$d;
                update verification.decree set status = 'PROPOSED', proposed_by = '%2$s';
                update verification.decree set status = 'APPROVED', approved_by = '%1$s', approved_at = now();
                insert into funding.proposal (id, office_id, line_id, programme, months, people, amount_rupiah, proposed_by,
                                              proposed_name)
                values ('%2$s', '%1$s', '%2$s', 'JKK_JKM', '[2026-01-01,2027-01-01)', %8$d, %4$d, '%2$s', 'Disnaker');
                insert into funding.proposed_person (proposal_id, office_id, worker_id, identity_id, rank, kelurahan_code,
                                                     occupation, sector, shown_as, monthly_rupiah)
                select '%2$s', '%1$s', id, identity_id, n, code, occupation, 'OTHER', 'W•••', %5$d
                  from person
                 where n <= %8$d;
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
                """.formatted(
                            pemda.id(),
                            line,
                            crowd.named,
                            DUES * 12 * crowd.covered,
                            DUES,
                            String.join(",", kelurahan),
                            crowd.verified,
                            crowd.covered,
                            crowd.people);
            for (var step : steps.split(";", -1)) {
                sql.execute(step);
                sql.execute("analyze");
            }
        }
    }

    @Override
    public void close() {
        application.close();
        server.close();
    }
}
