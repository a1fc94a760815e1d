package id.gemet.verification;

import static id.gemet.verification.CaseCity.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Offices;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.RegionCode;
import id.gemet.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DecreesTest {

    private static final LocalDate DATED = LocalDate.of(2026, 5, 11);

    private final Verification verification;
    private final Decrees decrees;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CaseCity city;

    DecreesTest(
            Offices offices,
            Registry registry,
            Verification verification,
            Evidence evidence,
            Decrees decrees,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.verification = verification;
        this.decrees = decrees;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.city = new CaseCity(offices, registry, verification, evidence);
    }

    @Test
    void verifiedPeopleAreNamedOnOneDecreeOnly() {
        city.verified(5);

        assertThat(draft("1").map(Decree::people)).contains(5);
        assertThat(draft("2")).isEmpty();
    }

    @Test
    void aDroppedDraftFreesItsPeopleAndItsNumber() {
        city.verified(2);
        var first = draft("1").orElseThrow();

        assertThat(as(city.clerk, () -> decrees.cancel(first.id()))).isTrue();

        assertThat(draft("1").map(Decree::people)).contains(2);
        assertThat(as(city.clerk, () -> decrees.propose(first.id()))).isFalse();
    }

    @Test
    void aDraftMayBeOverOneKelurahanOrOccupation() {
        var people = List.of(InventedPeople.somebodyIn("36.72.01.1001"), InventedPeople.somebodyIn("36.72.02.1001"));
        city.list(people);
        city.answered("PADAN", people);
        city.verified(0);
        var place = Optional.of(new RegionCode("36.72.02"));

        assertThat(as(city.clerk, () -> decrees.draft("1", "Nelayan", DATED, place, Optional.of("petani"))))
                .isEmpty();
        assertThat(as(city.clerk, () -> decrees.draft("1", "Nelayan", DATED, place, Optional.of("nelayan"))))
                .map(Decree::people)
                .contains(1);
    }

    @Test
    void nobodyApprovesADecreeHeDraftedOrProposed() {
        city.verified(1);
        var id = draft("1").orElseThrow().id();

        assertThat(as(city.secretary, () -> decrees.approve(id))).isFalse();
        assertThat(as(city.other, () -> decrees.propose(id))).isTrue();
        assertThat(as(city.other, () -> decrees.approve(id))).isFalse();
        assertThat(as(city.clerk, () -> decrees.approve(id))).isFalse();
        assertThat(as(city.secretary, () -> decrees.approve(id))).isTrue();
        assertThat(as(city.secretary, () -> decrees.approve(id))).isFalse();
    }

    @Test
    void nobodyApprovesADecreeHeDraftedOrProposedInTheDatabaseEither() {
        city.verified(1);
        var id = draft("1").orElseThrow().id();
        as(city.other, () -> decrees.propose(id));

        for (var approval : List.of(
                "approved_by = proposed_by",
                "approved_by = drafted_by",
                "approved_by = proposed_by, proposed_by = office_id")) {
            assertThatThrownBy(() -> write("update verification.decree set status = 'APPROVED', %s where id = '%s'"
                            .formatted(approval, id)))
                    .as(approval)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageMatching("(?s).*(check constraint|stays who proposed it).*");
        }
    }

    @Test
    void whoDiesOnAProposedDecreeKeepsItFromBeingApproved() {
        var people = InventedPeople.people(3);
        city.list(people);
        city.answered("PADAN", people);
        city.verified(0);
        var id = draft("1").orElseThrow().id();
        as(city.clerk, () -> decrees.propose(id));
        as(city.secretary, () -> decrees.sendBack(id, ""));
        as(city.clerk, () -> decrees.propose(id));
        deceased(people.subList(0, 1));

        assertThat(as(city.secretary, () -> decrees.noLongerVerified(id))).isEqualTo(1);
        assertThat(as(city.secretary, () -> decrees.approve(id))).isFalse();
        assertThatThrownBy(() -> write("""
                update verification.decree set status = 'APPROVED', approved_by = office_id where id = '%s'
                """.formatted(id)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("1 people on the decree are not verified any more");

        as(city.secretary, () -> decrees.sendBack(id, "Seorang meninggal"));
        assertThat(as(city.clerk, () -> decrees.propose(id))).isFalse();
        as(city.clerk, () -> decrees.cancel(id));
        var anew = draft("1").orElseThrow();
        assertThat(anew.people()).isEqualTo(2);
        assertThat(as(city.clerk, () -> decrees.propose(anew.id()))).isTrue();
        assertThat(as(city.secretary, () -> decrees.approve(anew.id()))).isTrue();
    }

    @Test
    void whoIsOpenAgainIsLeftOutOfAnAmendment() {
        var workers = city.verified(2);
        var original = draft("1").orElseThrow().id();
        as(city.clerk, () -> decrees.propose(original));
        as(city.secretary, () -> decrees.approve(original));
        as(city.other, () -> verification.proposeAgain(workers.subList(0, 1)));

        assertThat(as(city.clerk, () -> decrees.amend(original, "2", "Perubahan", DATED)))
                .map(Decree::people)
                .contains(1);
    }

    @Test
    void aProposalSentBackSaysWhyAndIsProposedAgain() {
        city.verified(1);
        var id = draft("1").orElseThrow().id();
        as(city.clerk, () -> decrees.propose(id));

        assertThat(as(city.secretary, () -> decrees.sendBack(id, "Judul keliru")))
                .isTrue();

        assertThat(as(city.clerk, () -> decrees.get(id)).note()).isEqualTo("Judul keliru");
        assertThat(as(city.clerk, () -> decrees.propose(id))).isTrue();
        assertThat(as(city.clerk, () -> decrees.get(id)).note()).isEmpty();
    }

    @Test
    void aDecreeStaysAsWrittenWhateverTheRegistrySaysLater() {
        var person = InventedPeople.somebody();
        var worker = city.list(List.of(person)).getFirst();
        city.answered("PADAN", List.of(person));
        city.verified(0);
        var id = draft("1").orElseThrow().id();

        write("update registry.worker set name = 'Nama Baru' where id = '%s'".formatted(worker));

        assertThat(as(city.clerk, () -> decrees.people(id)))
                .extracting(DecreePerson::name)
                .containsExactly(person.name());
        assertThat(as(city.clerk, () -> decrees.people(id)).getFirst().maskedNik())
                .doesNotContain(person.nik().digits());
    }

    @Test
    void anApprovedDecreeIsFrozenInTheDatabaseToo() {
        var id = approved("1");

        for (var change : List.of(
                "update verification.decree set title = 'x' where id = '%s'",
                "update verification.decree set status = 'DRAFT', approved_by = null, proposed_by = null where id ="
                        + " '%s'",
                "delete from verification.decree where id = '%s'",
                "update verification.decree_person set name = 'x' where decree_id = '%s'",
                "delete from verification.decree_person where decree_id = '%s'",
                """
                insert into verification.decree_person
                       (decree_id, position, office_id, worker_id, identity_id, name, masked_nik, occupation)
                select id, 99, office_id, id, id, 'x', 'x', '' from verification.decree where id = '%s'
                """)) {
            assertThatThrownBy(() -> write(change.formatted(id))).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void onlyWhoIsVerifiedIsNamedOnADecreeInTheDatabaseToo() {
        var worker = city.list(List.of(InventedPeople.somebody())).getFirst();
        city.verified(1);
        var id = draft("1").orElseThrow().id();
        var name = """
                insert into verification.decree_person
                       (decree_id, position, office_id, worker_id, identity_id, name, masked_nik, kelurahan_code,
                        occupation)
                select '%s', 99, office_id, worker_id, identity_id, 'x', 'x', kelurahan_code, ''
                  from verification.worker_case where worker_id = '%s'
                """.formatted(id, worker);

        assertThatThrownBy(() -> write(name))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only who is verified");
    }

    @Test
    void anApprovedDecreeIsAmendedByANewOneWithoutThoseRefusedSince() {
        var workers = city.verified(3);
        var original = draft("1").orElseThrow().id();
        assertThat(as(city.clerk, () -> decrees.amend(original, "2", "Perubahan", DATED)))
                .isEmpty();
        as(city.clerk, () -> decrees.propose(original));
        as(city.secretary, () -> decrees.approve(original));
        as(city.clerk, () -> verification.proposeAgain(workers.subList(0, 1)));
        as(city.other, () -> verification.decide(workers.subList(0, 1), new Outcome.Reject(Reason.NOT_RESIDENT)));

        var amended = as(city.clerk, () -> decrees.amend(original, "2", "Perubahan", DATED))
                .orElseThrow();

        assertThat(amended.people()).isEqualTo(2);
        assertThat(amended.amends()).contains(original);
    }

    @Test
    void whoIsOnAnApprovedDecreeIsPublishedWithIt() {
        var id = approved("1");

        List<UUID> published = as(
                city.clerk,
                () -> transaction.execute(
                        status -> jdbc.sql("select distinct decree_id from verification.published_verified")
                                .query(UUID.class)
                                .list()));
        assertThat(published).containsExactly(id.value());
    }

    @Test
    void membershipThroughTheOwnProgrammeDoesNotBarTheYearlyCheck() {
        var person = InventedPeople.somebody();
        var worker = city.list(List.of(person)).getFirst();
        city.answered("PADAN", List.of(person));
        city.verified(0);
        var id = draft("1").orElseThrow().id();
        as(city.clerk, () -> decrees.propose(id));
        as(city.secretary, () -> decrees.approve(id));
        city.insured(person.nik().digits() + ",UJI,,L,BPU,AKTIF,2026-05");
        write("update verification.worker_case set due_on = date '2026-05-11' where worker_id = '%s'"
                .formatted(worker));

        city.assess();

        assertThat(as(city.clerk, () -> verification.passing(CaseFilter.OPEN, List.of())))
                .containsExactly(worker);
    }

    /** The population register says so the day after. */
    private void deceased(List<Listing> people) {
        write("update verification.worker_case set decided_on = decided_on - 1 where status = 'VERIFIED'");
        write("update verification.evidence set received_on = received_on - 1");
        city.answered("MENINGGAL", people);
        city.assess();
    }

    private DecreeId approved(String number) {
        city.verified(2);
        var id = draft(number).orElseThrow().id();
        as(city.clerk, () -> decrees.propose(id));
        as(city.secretary, () -> decrees.approve(id));
        return id;
    }

    private Optional<Decree> draft(String number) {
        return as(city.clerk, () -> decrees.draft(number, "Penetapan pekerja rentan", DATED));
    }

    private void write(String sql) {
        as(city.clerk, () -> transaction.execute(status -> jdbc.sql(sql).update()));
    }
}
