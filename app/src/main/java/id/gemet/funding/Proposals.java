package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.access.UserId;
import id.gemet.funding.Pick.Place;
import id.gemet.registry.WorkerId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.Programme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Proposals {

    private static final String PROPOSALS = """
        select id, line_id, months, people, amount_rupiah, status, note, proposed_by, proposed_name, proposed_at,
               coalesce(decided_name, '') as decided_name, plan_id, hands_over
          from funding.proposal
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ProposalId id, BudgetLine line, MonthRange months, Pick pick) {
        add(id, line, months, pick, Optional.empty(), months, "");
    }

    /** @param document the paper both payers agreed to */
    void addHandOver(ProposalId id, BudgetLine line, MonthRange months, Pick pick, String document) {
        add(id, line, months, pick, Optional.empty(), months, document);
    }

    /** @param planned the months of the whole plan: everybody's age is that of the year in which it begins */
    void addPart(ProposalId id, BudgetLine line, MonthRange months, Pick pick, PlanId plan, MonthRange planned) {
        add(id, line, months, pick, Optional.of(plan), planned, "");
    }

    private void add(
            ProposalId id,
            BudgetLine line,
            MonthRange months,
            Pick pick,
            Optional<PlanId> plan,
            MonthRange planned,
            String handsOver) {
        var actor = Acting.current();
        jdbc.sql("""
            insert into funding.proposal (id, office_id, company_id, line_id, programme, months, people,
                                          amount_rupiah, proposed_by, proposed_name, proposed_at, plan_id,
                                          age_year, hands_over)
            values (:id, access.current_office(), :company::uuid, :line, :programme, :months::daterange, :people,
                    :amount, :user, :name, :at, :plan::uuid, :year, :paper)
            """)
                .param("year", planned.first().month().getYear())
                .param("id", id.value())
                .param("paper", handsOver)
                .param("plan", plan.map(PlanId::toString).orElse(null))
                .param("company", line.payer().company().map(OfficeId::toString).orElse(null))
                .param("line", line.id().value())
                .param("programme", Programme.JKK_JKM.name())
                .param("months", months.toRange())
                .param("people", pick.places().size())
                .param("amount", pick.amount().amount())
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        addPeople(id, pick.places());
    }

    private void addPeople(ProposalId id, List<Place> places) {
        jdbc.sql("""
            insert into funding.proposed_person (proposal_id, office_id, company_id, worker_id, identity_id, rank,
                                                 kelurahan_code, occupation, sector, shown_as, monthly_rupiah)
            select p.id, p.office_id, p.company_id, person.worker, person.identity, person.rank,
                   person.kelurahan, person.occupation, person.sector, person.shown_as, person.monthly
              from funding.proposal p,
                   unnest(:workers::uuid[], :identities::uuid[], :kelurahan::text[], :occupations::text[],
                          :sectors::text[], :names::text[], :monthly::bigint[])
                   with ordinality
                   as person (worker, identity, kelurahan, occupation, sector, shown_as, monthly, rank)
             where p.id = :id
            """)
                .param("id", id.value())
                .param(
                        "workers",
                        texts(places, place -> place.candidate().worker().toString()))
                .param(
                        "identities",
                        texts(places, place -> place.candidate().identity().toString()))
                .param(
                        "kelurahan",
                        texts(places, place -> dotted(place.candidate().kelurahan())))
                .param("occupations", texts(places, place -> place.candidate().occupation()))
                .param(
                        "sectors",
                        texts(places, place -> place.candidate().sector().name()))
                .param("names", texts(places, place -> place.candidate().shownAs()))
                .param(
                        "monthly",
                        texts(places, place -> Long.toString(place.monthly().amount())))
                .update();
    }

    List<WorkerId> workers(ProposalId id) {
        return jdbc.sql("select worker_id from funding.proposed_person where proposal_id = :id")
                .param("id", id.value())
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** Holds the proposal until the transaction ends. */
    Optional<Proposal> lock(ProposalId id) {
        return jdbc.sql(PROPOSALS + " where id = :id for update")
                .param("id", id.value())
                .query(Proposals::proposal)
                .optional();
    }

    Optional<Proposal> find(ProposalId id) {
        return jdbc.sql(PROPOSALS + " where id = :id")
                .param("id", id.value())
                .query(Proposals::proposal)
                .optional();
    }

    /** In the order of their lines. */
    List<Proposal> ofPlan(PlanId plan) {
        return jdbc.sql(PROPOSALS + " where plan_id = :plan order by line_id, months")
                .param("plan", plan.value())
                .query(Proposals::proposal)
                .list();
    }

    List<Proposal> ofLastPlan() {
        return jdbc.sql(PROPOSALS + """
             where plan_id = (select plan_id from funding.proposal where plan_id is not null
                               order by proposed_at desc limit 1)
             order by line_id, months
            """).query(Proposals::proposal).list();
    }

    /** Those to be decided first, oldest first; then the newest. */
    List<Proposal> list() {
        return jdbc.sql(PROPOSALS + """
             order by status <> 'PROPOSED', case when status = 'PROPOSED' then proposed_at end, proposed_at desc
             limit 50
            """).query(Proposals::proposal).list();
    }

    void decide(ProposalId id, Proposal.Status status, String note) {
        var actor = Acting.current();
        jdbc.sql("""
            update funding.proposal
               set status = :status, note = :note, decided_by = :user, decided_name = :name, decided_at = :at
             where id = :id
            """)
                .param("id", id.value())
                .param("status", status.name())
                .param("note", note)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String[] texts(
            List<Place> places, java.util.function.Function<Place, @Nullable String> value) {
        var texts = new @Nullable String[places.size()];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = value.apply(places.get(i));
        }
        return texts;
    }

    private static @Nullable String dotted(@Nullable RegionCode code) {
        return code == null ? null : code.dotted();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new LineId(row.getObject("line_id", UUID.class)),
                MonthRange.parse(row.getString("months")),
                row.getInt("people"),
                new Rupiah(row.getLong("amount_rupiah")),
                Proposal.Status.valueOf(row.getString("status")),
                row.getString("note"),
                new UserId(row.getObject("proposed_by", UUID.class)),
                row.getString("proposed_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_name"),
                Optional.ofNullable(row.getObject("plan_id", UUID.class)).map(PlanId::new),
                row.getString("hands_over"));
    }
}
