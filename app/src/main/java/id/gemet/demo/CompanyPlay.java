package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.actions.company.Companies;
import id.gemet.actions.company.Companies.Letter;
import id.gemet.actions.company.Company;
import id.gemet.actions.company.CompanyId;
import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.Meetings;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.Pledges;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The companies asked to the meeting: those that pay came, one more came and waits, the others have not answered. */
@Component
class CompanyPlay {

    private static final String OWNER = "Dinas Tenaga Kerja";
    private static final int DAYS_BEFORE_THE_MEETING = 7;
    private static final int DAYS_TO_ANSWER = 14;

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
        companies.attend(find(company).asked(), "Kepala Bagian TJSL", "");
    }

    /** It came, and is to be called again. */
    private void waits(Meeting meeting, String name) {
        var company = ask(meeting, name);
        companies.attend(find(company).asked(), "Manajer Hubungan Masyarakat", "");
        note(company, "Direksi masih membahas jumlah pekerja yang akan dibayar.");
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

    private void note(CompanyId company, String said) {
        var today = companies.today();
        companies.note(
                UUID.randomUUID(),
                company,
                today.minusDays(2),
                said,
                OWNER,
                Optional.of(today.plusDays(DAYS_BEFORE_THE_MEETING)));
    }

    private Company find(CompanyId id) {
        return companies.find(id).orElseThrow().company();
    }
}
