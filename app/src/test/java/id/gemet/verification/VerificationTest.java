package id.gemet.verification;

import static id.gemet.verification.CaseCity.as;
import static id.gemet.verification.CaseStatus.PROPOSED;
import static id.gemet.verification.CaseStatus.RETURNED;
import static id.gemet.verification.CaseStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class VerificationTest {

    private static final Outcome ACCEPT = new Outcome.Accept();
    private static final Outcome REJECT = new Outcome.Reject(Reason.NOT_RESIDENT);
    private static final Outcome RETURN = new Outcome.Return(Reason.DATA_INCOMPLETE);

    private final Offices offices;
    private final Registry registry;
    private final Verification verification;
    private final Evidence evidence;
    private final Queue queue;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CaseCity city;

    VerificationTest(
            Offices offices,
            Registry registry,
            Verification verification,
            Evidence evidence,
            Queue queue,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.offices = offices;
        this.registry = registry;
        this.verification = verification;
        this.evidence = evidence;
        this.queue = queue;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.city = new CaseCity(offices, registry, verification, evidence);
    }

    @Test
    void everybodyListedHasOneCaseHoweverOftenTheRulesJudge() {
        city.list(InventedPeople.people(12));

        assertThat(city.assess()).isEqualTo(12);
        assertThat(city.assess()).isEqualTo(12);
        assertThat(counts()).isEqualTo(Map.of(PROPOSED, 12L));
    }

    @Test
    void whatNoSourceHasConfirmedIsNotAcceptedInBulk() {
        city.list(InventedPeople.people(3));

        assertThat(as(city.clerk, () -> verification.acceptPassing(List.of())).workers())
                .isEmpty();
    }

    @Test
    void threeThousandAreAcceptedAtOnceButForThoseLeftOut() {
        var people = InventedPeople.people(3_000);
        var workers = city.list(people);
        city.answered("PADAN", people);

        var decided = as(city.clerk, () -> verification.acceptPassing(workers.subList(0, 4)));

        assertThat(decided.workers()).hasSize(2_996).doesNotContainAnyElementsOf(workers.subList(0, 4));
        assertThat(counts()).isEqualTo(Map.of(VERIFIED, 2_996L, PROPOSED, 4L));
        assertThat(numberOf("select count(*) from verification.decision where 'DUKCAPIL PADAN 2026-05-11' = any"
                        + " (evidence)"))
                .isEqualTo(2_996);
    }

    @Test
    void anOfficerAcceptsAsManyAsHeWasShownOrNobody() {
        var people = InventedPeople.people(5);
        city.list(people);
        city.answered("PADAN", people);

        assertThat(as(city.clerk, () -> verification.acceptPassing(CaseFilter.OPEN, List.of(), 4)))
                .isEmpty();
        assertThat(as(city.clerk, () -> verification.acceptPassing(CaseFilter.OPEN, List.of(), 5)))
                .map(decided -> decided.workers().size())
                .contains(5);
    }

    @Test
    void evidenceThatCameSinceCountsInABulkDecision() {
        var people = InventedPeople.people(2);
        var workers = city.list(people);
        city.answered("PADAN", people);
        city.assess();
        city.insured(people.getFirst().nik().digits() + ",UJI,,L,PU,AKTIF,2026-05");

        assertThat(as(city.clerk, () -> verification.acceptPassing(List.of())).workers())
                .containsExactly(workers.getLast());
    }

    @Test
    void failedCasesAreRefusedOrSentBackByTheWeightiestRule() {
        var people = InventedPeople.people(5);
        var workers = city.list(people);
        city.answered("MENINGGAL", people.subList(0, 1));
        city.answered("TIDAK_PADAN", people.subList(1, 3));
        city.answered("PADAN", people.subList(3, 5));
        city.insured(
                people.get(0).nik().digits() + ",UJI,,L,PU,AKTIF,2026-05",
                people.get(2).nik().digits() + ",UJI,,L,BPU,AKTIF,2026-05",
                people.get(3).nik().digits() + ",UJI,,L,BPU,NONAKTIF,2025-01");

        int settled = as(city.clerk, verification::rejectFailing);

        assertThat(settled).isEqualTo(3);

        assertThat(see(workers.get(0)).reason()).contains(Reason.DECEASED);
        assertThat(see(workers.get(1)).status()).isEqualTo(RETURNED);
        assertThat(see(workers.get(2)).reason()).contains(Reason.COVERED_BY_OTHER_PAYER);
        assertThat(see(workers.get(3)).result()).isEqualTo(Judgement.PASSED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyDecidesOnWhomHeListed(Role role) {
        var officer = TestCities.actor(city.pemda, role);
        var worker = as(officer, () -> registry.add(InventedPeople.somebody())).worker();
        city.assess();

        for (var outcome : List.of(ACCEPT, REJECT, RETURN)) {
            assertThat(as(officer, () -> verification.decide(List.of(worker), outcome))
                            .workers())
                    .isEmpty();
        }
        assertThat(as(officer, () -> queue.find(worker))).get().matches(CaseView::mine, "is his own");
        assertThat(as(city.other, () -> verification.decide(List.of(worker), ACCEPT))
                        .workers())
                .containsExactly(worker);
    }

    @Test
    void whoeverSentTheListIsAProposerEvenIfAnotherTookItIn() {
        var list = uploadedBy(city.other);
        var worker = as(city.proposer, () -> registry.register(list, List.of(InventedPeople.somebody())))
                .getFirst()
                .worker();
        city.assess();

        assertThat(as(city.other, () -> verification.decide(List.of(worker), ACCEPT))
                        .workers())
                .isEmpty();
        assertThat(as(city.proposer, () -> verification.decide(List.of(worker), ACCEPT))
                        .workers())
                .isEmpty();
        assertThat(as(city.clerk, () -> verification.decide(List.of(worker), ACCEPT))
                        .workers())
                .hasSize(1);
    }

    @Test
    void whoProposesAgainCannotDecideNorCanWhoProposedFirst() {
        var worker = city.list(InventedPeople.people(1)).getFirst();
        city.assess();
        as(city.clerk, () -> verification.decide(List.of(worker), RETURN));

        assertThat(as(city.clerk, () -> verification.proposeAgain(List.of(worker))))
                .containsExactly(worker);

        assertThat(as(city.clerk, () -> verification.decide(List.of(worker), ACCEPT))
                        .workers())
                .isEmpty();
        assertThat(as(city.proposer, () -> verification.decide(List.of(worker), ACCEPT))
                        .workers())
                .isEmpty();
        assertThat(as(city.other, () -> verification.decide(List.of(worker), ACCEPT))
                        .workers())
                .hasSize(1);
        assertThat(as(city.other, () -> queue.decisions(worker)))
                .extracting(PastDecision::status)
                .containsExactlyInAnyOrder(VERIFIED, PROPOSED, RETURNED);
    }

    @Test
    void theDatabaseItselfRefusesSelfApproval() {
        var worker = city.list(InventedPeople.people(1)).getFirst();
        city.assess();

        assertThatThrownBy(() -> write("""
            update verification.worker_case
               set status = 'VERIFIED', decided_by = proposers[1], decided_on = date '2026-05-11',
                   due_on = date '2027-05-11'
             where worker_id = '%s'
            """.formatted(worker))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write("update verification.worker_case set proposers = '{}' where worker_id = '%s'"
                        .formatted(worker)))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED", "REJECTED", "RETURNED"})
    void aDecidedCaseIsNotDecidedAgain(CaseStatus first) {
        var worker = city.list(InventedPeople.people(1)).getFirst();
        city.assess();
        var outcome = List.of(ACCEPT, REJECT, RETURN).stream()
                .filter(each -> each.status() == first)
                .findFirst()
                .orElseThrow();
        as(city.clerk, () -> verification.decide(List.of(worker), outcome));

        for (var again : List.of(ACCEPT, REJECT, RETURN)) {
            assertThat(as(city.other, () -> verification.decide(List.of(worker), again))
                            .left())
                    .isEqualTo(1);
        }
        assertThat(see(worker).status()).isEqualTo(first);
        for (var next : CaseStatus.values()) {
            if (next != first && !first.canBecome(next)) {
                assertThatThrownBy(
                                () -> write("update verification.worker_case set status = '%s' where worker_id = '%s'"
                                        .formatted(next, worker)))
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void decisionsAreOnlyAddedTo() {
        city.verified(1);

        assertThatThrownBy(() -> write("update verification.decision set reason = 'x'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write("delete from verification.decision")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void verifiedPeopleAreCheckedAgainEveryYear() {
        var workers = city.verified(2);
        write("update verification.worker_case set due_on = date '2026-05-11' where worker_id = '%s'"
                .formatted(workers.getFirst()));

        assertThat(city.assess()).isEqualTo(1);

        assertThat(see(workers.getFirst()).reason()).contains(Reason.DUE_AGAIN);
        assertThat(see(workers.getLast()).status()).isEqualTo(VERIFIED);
        assertThat(as(city.clerk, () -> queue.decisions(workers.getFirst())))
                .extracting(PastDecision::status)
                .containsExactlyInAnyOrder(PROPOSED, VERIFIED);
    }

    @Test
    void aVerifiedPersonWhoIsSaidToHaveDiedIsLookedAtAgain() {
        var worker = city.verified(1).getFirst();
        write("update verification.worker_case set decided_on = date '2026-03-01' where worker_id = '%s'"
                .formatted(worker));

        as(city.clerk, () -> {
            evidence.recordVisit(worker, VisitFinding.DECEASED);
            return verification.assess();
        });

        assertThat(see(worker).reason()).contains(Reason.CONTRADICTED);
        assertThat(see(worker).judgements()).containsEntry(Rule.NOT_DECEASED, Judgement.FAILED);
    }

    @Test
    void aWorkerNamedByTwoListsIsJudgedOnWhatBothNoticed() {
        var person = InventedPeople.somebody();
        var first = uploadedBy(city.proposer);
        var second = uploadedBy(city.proposer);
        var worker = as(city.proposer, () -> registry.register(first, List.of(person)))
                .getFirst()
                .worker();
        noticed(first, worker, "CIVIL_SERVANT");
        noticed(second, worker, "CIVIL_SERVANT");

        city.assess();

        assertThat(see(worker).judgements()).containsEntry(Rule.NOT_CIVIL_SERVANT, Judgement.FAILED);
        assertThat(as(city.clerk, () -> queue.findings(worker))).containsExactly("CIVIL_SERVANT");
    }

    @Test
    void anAnswerFileIsTakenAsFarAsItCanBeRead() {
        var people = InventedPeople.people(2);
        var workers = city.list(people);
        city.assess();

        var imported = city.answered("""
            Hasil pemadanan,
            NIK,Keterangan
            %s,Padan
            12345,Padan
            %s,mungkin
            %s,Padan
            """.formatted(
                        people.get(0).nik().digits(),
                        people.get(1).nik().digits(),
                        InventedPeople.somebody().nik().digits()));

        assertThat(imported.rows()).isEqualTo(4);
        assertThat(imported.used()).isEqualTo(1);
        assertThat(imported.unreadableRows()).containsExactly(4, 5);
        assertThat(as(city.clerk, () -> queue.evidence(workers.getFirst())))
                .extracting(EvidenceItem::answer)
                .containsExactly("PADAN");
        assertThat(city.answered("a,b\n1,2\n").missingColumns()).containsExactly("NIK", "STATUS");
    }

    @Test
    void decilesComeFromTheWelfareRegister() {
        var people = InventedPeople.people(1);
        var worker = city.list(people).getFirst();
        var csv = "NIK;Desil\n%s;DESIL 3\n".formatted(people.getFirst().nik().digits());

        as(city.clerk, () -> {
            try {
                return evidence.importDeciles(csv.getBytes(StandardCharsets.UTF_8), "desil.csv");
            } catch (UnreadableFile refused) {
                throw new AssertionError(refused);
            }
        });
        city.assess();

        assertThat(see(worker).decile()).isEqualTo(3);
    }

    @Test
    void anOfficerOfAKelurahanSeesItsOwnCasesAndEvidence() {
        var here = InventedPeople.somebodyIn("36.72.01.1001");
        var there = InventedPeople.somebodyIn("36.72.02.1001");
        city.list(List.of(here, there));
        city.answered("PADAN", List.of(here, there));
        city.verified(0);
        var officer = TestCities.kelurahanOfficer(city.pemda, "36.72.01.1001");

        assertThat(numberOf(officer, "select count(*) from verification.worker_case"))
                .isEqualTo(1);
        assertThat(numberOf(officer, "select count(*) from verification.evidence"))
                .isEqualTo(1);
        assertThat(numberOf(officer, "select count(*) from verification.decision"))
                .isEqualTo(1);
        assertThat(numberOf(officer, "select count(*) from verification.published_verified"))
                .isEqualTo(1);
        assertThatThrownBy(() -> as(officer, verification::assess)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCompanyAndAnotherCitySeeNothing() {
        city.verified(2);
        var company = TestCities.companyOfficer(city.pemda, offices);
        var elsewhere = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        for (var table : List.of("worker_case", "evidence", "decision", "published_verified", "live_case")) {
            assertThat(numberOf(company, "select count(*) from verification." + table))
                    .isZero();
            assertThat(numberOf(elsewhere, "select count(*) from verification." + table))
                    .isZero();
        }
    }

    @Test
    void theQueueGoesFromKelurahanToKelurahanAndMissesNobody() {
        var people = List.of(
                InventedPeople.somebodyIn("36.72.02.1001"),
                InventedPeople.somebodyIn("36.72.01.1001"),
                InventedPeople.somebodyIn("36.72.01.1001"));
        city.list(people);
        city.assess();

        var whole = as(city.clerk, () -> queue.find(CaseFilter.OPEN, 10, 0));

        assertThat(whole)
                .extracting(each -> each.kelurahan().orElseThrow().dotted())
                .isSorted();
        assertThat(as(
                        city.clerk,
                        () -> queue.after(CaseFilter.OPEN, whole.get(0).worker())))
                .contains(whole.get(1));
        assertThat(as(
                        city.clerk,
                        () -> queue.after(CaseFilter.OPEN, whole.get(2).worker())))
                .isEmpty();
        assertThat(as(city.clerk, () -> queue.count(CaseFilter.OPEN.with(Judgement.UNKNOWN))))
                .isEqualTo(3);
    }

    @Test
    void aWorkerTakenBackWithTheListLeavesNoCaseBehind() {
        var list = UUID.randomUUID();
        as(city.proposer, () -> registry.register(list, InventedPeople.people(3)));
        city.assess();

        as(city.proposer, () -> registry.takeBack(list, List.of()));

        assertThat(counts()).isEmpty();
        assertThat(as(city.clerk, () -> verification.acceptPassing(List.of())).workers())
                .isEmpty();
    }

    private CaseView see(WorkerId worker) {
        return as(city.clerk, () -> queue.find(worker)).orElseThrow();
    }

    private Map<CaseStatus, Long> counts() {
        return as(city.clerk, verification::counts);
    }

    private UUID uploadedBy(Actor officer) {
        var list = UUID.randomUUID();
        as(
                officer,
                () -> transaction.execute(status -> jdbc.sql("""
                    insert into intake.list (id, office_id, region_code, sender, sender_kind, file_name, content_hash,
                                             uploaded_by, uploaded_by_name, uploaded_at, sealed_preview)
                    values (:id, access.current_office(), '36.72', 'Uji', 'OPD', 'uji.csv', decode(repeat('00', 32), 'hex'),
                            :by, 'Uji', now(), '')
                    """)
                        .param("id", list)
                        .param("by", officer.user().value())
                        .update()));
        return list;
    }

    private void noticed(UUID list, WorkerId worker, String finding) {
        as(
                city.proposer,
                () -> transaction.execute(status -> jdbc.sql("""
                    insert into intake.row (list_id, position, office_id, region_code, sheet, row, outcome, person, findings,
                                            sealed, worker_id)
                    values (:list, 1, access.current_office(), '36.72', 0, 2, 'NEW', 1, array[:finding], '', :worker)
                    """)
                        .param("list", list)
                        .param("finding", finding)
                        .param("worker", worker.value())
                        .update()));
    }

    private int numberOf(String sql) {
        return numberOf(city.clerk, sql);
    }

    private int numberOf(Actor actor, String sql) {
        return Optional.ofNullable(as(
                        actor,
                        () -> transaction.execute(
                                status -> jdbc.sql(sql).query(Integer.class).single())))
                .orElseThrow();
    }

    private void write(String sql) {
        as(city.clerk, () -> transaction.execute(status -> jdbc.sql(sql).update()));
    }
}
