package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.actions.company.Companies;
import id.gemet.actions.company.Companies.Letter;
import id.gemet.actions.company.CompanyId;
import id.gemet.actions.company.CompanyStanding;
import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.Meetings;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.Pledges;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The companies asked to the meeting: payers came, late ones were to be called; one more came; the others are silent. */
@Component
class CompanyPlay {

    private static final String OWNER = "Dinas Tenaga Kerja";
    private static final int DAYS_BEFORE_THE_MEETING = 7;
    private static final int DAYS_TO_ANSWER = 14;
    private static final int DAYS_TO_NEXT_STEP = 7;

    private final Meetings meetings;
    private final Companies companies;
    private final Payers payers;

    CompanyPlay(Meetings meetings, Companies companies, Payers payers) {
        this.meetings = meetings;
        this.companies = companies;
        this.payers = payers;
    }

    void ask(Actor clerk, List<String> others) {
        Acting.run(clerk, () -> {
            var meeting = meetings.list().getFirst();
            payers.list().stream()
                    .filter(payer -> Pledges.PLEDGERS.contains(payer.kind()))
                    .forEach(payer -> comes(meeting, payer));
            others.stream().findFirst().ifPresent(name -> waits(meeting, name));
            others.stream().skip(1).forEach(name -> ask(meeting, name));
        });
    }

    private void comes(Meeting meeting, Payer payer) {
        var company = ask(meeting, payer.name());
        companies.tie(company, Optional.of(payer.id()));
        companies.attend(standing(company).company().asked(), "Kepala Bagian TJSL", "");
        if (!standing(company).behind().isNothing()) {
            note(company, DAYS_TO_ANSWER, "Bagian keuangan akan mentransfer sisanya.");
        }
    }

    /** It came, and is to be called again. */
    private void waits(Meeting meeting, String name) {
        var company = ask(meeting, name);
        companies.attend(standing(company).company().asked(), "Manajer Hubungan Masyarakat", "");
        note(company, 2, "Direksi masih membahas jumlah pekerja yang akan dibayar.");
    }

    private CompanyId ask(Meeting meeting, String name) {
        return companies
                .invite(
                        UUID.randomUUID(),
                        meeting.id(),
                        new Letter(
                                name,
                                "500.15/12",
                                meeting.heldOn().minusDays(DAYS_BEFORE_THE_MEETING),
                                OWNER,
                                meeting.heldOn().plusDays(DAYS_TO_ANSWER)))
                .orElseThrow();
    }

    /** With a week until the next step. */
    private void note(CompanyId company, int daysAgo, String said) {
        var day = companies.today().minusDays(daysAgo);
        companies.note(UUID.randomUUID(), company, day, said, OWNER, Optional.of(day.plusDays(DAYS_TO_NEXT_STEP)));
    }

    private CompanyStanding standing(CompanyId id) {
        return companies.find(id).orElseThrow();
    }
}
