package id.gemet.actions.company;

import id.gemet.access.Acting;
import id.gemet.actions.company.Companies.Letter;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.PayerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The companies asked to one meeting of a city of its own, by its labour clerk. */
final class AskedCompanies {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    static final LocalDate HELD = TODAY.minusDays(20);

    private final FundedPeople city;
    private final Companies companies;
    private final Meetings meetings;
    private final MeetingId meeting;

    AskedCompanies(FundedPeople city, Companies companies, Meetings meetings) {
        this.city = city;
        this.companies = companies;
        this.meetings = meetings;
        meeting = held(HELD);
    }

    FundedPeople city() {
        return city;
    }

    MeetingId meeting() {
        return meeting;
    }

    MeetingId held(LocalDate on) {
        return Acting.as(
                city.clerk(), () -> meetings.hold(UUID.randomUUID(), on, "Koordinasi TJSL", List.of("Disnaker")));
    }

    static Letter letter(String name, LocalDate dated) {
        return new Letter(name, "500.15/12", dated, "Disnaker", HELD.plusDays(5));
    }

    Optional<CompanyId> invite(UUID key, MeetingId to, String name) {
        return Acting.as(city.clerk(), () -> companies.invite(key, to, letter(name, HELD)));
    }

    Optional<CompanyId> invite(UUID key, MeetingId to, String name, LocalDate dated) {
        return Acting.as(city.clerk(), () -> companies.invite(key, to, letter(name, dated)));
    }

    CompanyId ask(String name) {
        return invite(UUID.randomUUID(), meeting, name).orElseThrow();
    }

    boolean attend(CompanyId company, String who, String reason) {
        return Acting.as(
                city.clerk(), () -> companies.attend(standing(company).company().asked(), who, reason));
    }

    boolean tie(CompanyId company, Optional<PayerId> payer) {
        return Acting.as(city.clerk(), () -> companies.tie(company, payer));
    }

    void note(CompanyId company, LocalDate on, Optional<LocalDate> nextOn) {
        Acting.run(
                city.clerk(),
                () -> companies.note(UUID.randomUUID(), company, on, "Akan menjawab", "Dinas Sosial", nextOn));
    }

    List<CompanyStanding> list() {
        return Acting.as(city.clerk(), companies::list);
    }

    CompanyStanding standing(CompanyId company) {
        return Acting.as(city.clerk(), () -> companies.find(company).orElseThrow());
    }

    Companies.Late late() {
        return Acting.as(city.clerk(), companies::late);
    }
}
