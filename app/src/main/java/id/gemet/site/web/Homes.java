package id.gemet.site.web;

import id.gemet.access.Actor;
import id.gemet.actions.company.Companies;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.actions.team.Meetings;
import id.gemet.coverage.continuity.DueNotices;
import id.gemet.coverage.worker.OwnCorrections;
import id.gemet.funding.WaitingCounts;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import id.gemet.site.RoutePolicy;
import id.gemet.site.web.HomePage.Box;
import id.gemet.site.web.HomePage.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each role should know on arriving. */
@Component
class Homes {

    private final CityHome city;
    private final CityCounts counts;
    private final WaitingCounts waiting;
    private final ActionPlans plans;
    private final Meetings meetings;
    private final Companies companies;
    private final OwnCorrections corrections;
    private final DueNotices notices;
    private final Words words;
    private final Regions regions;
    private final Clock clock;

    Homes(
            CityHome city,
            CityCounts counts,
            WaitingCounts waiting,
            ActionPlans plans,
            Meetings meetings,
            Companies companies,
            OwnCorrections corrections,
            DueNotices notices,
            Words words,
            Regions regions,
            Clock clock) {
        this.plans = plans;
        this.meetings = meetings;
        this.companies = companies;
        this.corrections = corrections;
        this.notices = notices;
        this.city = city;
        this.counts = counts;
        this.waiting = waiting;
        this.words = words;
        this.regions = regions;
        this.clock = clock;
    }

    HomePage of(Actor actor) {
        return compose(actor).leadingOnlyTo(path -> RoutePolicy.allows("GET", withoutQuery(path), actor.role()));
    }

    private HomePage compose(Actor actor) {
        return switch (actor.role()) {
            case SECRETARY ->
                city.page(List.of(
                        decisions(), dueNotices(), lateSteps(), lateDecisions(), lateFollowUps(), lateCorrections()));
            case AUDITOR, ADMIN -> city.page(List.of());
            case LABOUR_CLERK, SOCIAL_CLERK -> clerk();
            case KELURAHAN_OFFICER -> kelurahan(actor.region());
            case COMPANY_OFFICER -> company();
            case INSURER_OFFICER -> insurer();
            case TREASURER -> treasurer();
        };
    }

    private Box decisions() {
        var waiting = counts.decisions();
        return new Box(
                words.say("home.box.decisions"),
                words.figures().number(waiting.count()),
                waiting.since().map(this::oldest).orElse(""),
                "/dana");
    }

    private Box lateSteps() {
        var late = plans.late();
        return new Box(
                words.say("home.box.late-steps"),
                words.figures().number(late.steps()),
                late.dueSince().map(this::oldest).orElse(""),
                "/aksi/langkah?terlambat");
    }

    private Box lateDecisions() {
        var late = meetings.late();
        return new Box(
                words.say("home.box.late-decisions"),
                words.figures().number(late.decisions()),
                late.dueSince().map(this::oldest).orElse(""),
                "/aksi/rapat");
    }

    private Box lateFollowUps() {
        var late = companies.late();
        return new Box(
                words.say("home.box.late-follow-ups"),
                words.figures().number(late.companies()),
                late.dueSince().map(this::oldest).orElse(""),
                "/aksi/perusahaan");
    }

    private Box lateCorrections() {
        var late = corrections.late();
        return new Box(
                words.say("home.box.late-corrections"),
                words.figures().number(late.count()),
                late.dueSince().map(this::oldest).orElse(""),
                "/perbaikan");
    }

    private Box dueNotices() {
        var due = notices.read();
        return new Box(
                words.say("home.box.due-notices"), words.figures().number(due.people()), lostOn(due), handedOutAt(due));
    }

    private Task handingOut() {
        var due = notices.read();
        return task("due-notices", handedOutAt(due), due.people(), lostOn(due));
    }

    private String lostOn(DueNotices.Due due) {
        return due.nearest().map(day -> words.say("home.due-notices", day)).orElse("");
    }

    private static String handedOutAt(DueNotices.Due due) {
        return due.nearest().map(day -> "/dana/jurang/" + day).orElse("/dana/jurang");
    }

    private HomePage clerk() {
        var people = city.people();
        var lists = counts.lists();
        var bills = counts.bills();
        var unfunded = waiting.read().people();
        return HomePage.saying(words.say("home.cycle", city.month(), people.waiting(), unfunded))
                .with(CityHome.listed(people))
                .withTasks(List.of(
                        task(
                                "lists",
                                "/usulan",
                                lists.judged() + lists.repair(),
                                words.say("home.task.lists.about", lists.judged(), lists.repair())),
                        task(
                                "verification",
                                "/verifikasi",
                                people.waiting(),
                                city.oldestCase().map(this::oldest).orElse("")),
                        task("funds", "/dana", unfunded, words.say("home.task.funds.about")),
                        task("sending", "/kepesertaan", people.unsent(), words.say("home.task.sending.about")),
                        task("answers", "/kepesertaan", people.pending(), words.say("home.task.answers.about")),
                        task("bills", "/tagihan", bills.count(), words.say("home.task.bills.about", bills.amount())),
                        handingOut()));
    }

    private HomePage kelurahan(RegionCode place) {
        var people = city.people();
        return HomePage.saying(words.say("home.kelurahan", regions.nameOf(place), people.listed(), people.enrolled()))
                .with(CityHome.listed(people))
                .withTasks(List.of(
                        task("repair", "/pekerja", people.returned(), words.say("home.task.repair.about")),
                        task("proposed", "/pekerja", people.waiting(), words.say("home.task.proposed.about"))));
    }

    private HomePage company() {
        var money = counts.money();
        var people = counts.companyPeople(city.month());
        return HomePage.saying(words.say("home.company", people, money.used()))
                .withBoxes(List.of(
                        amount("ceiling", money.ceiling().amount(), "/dana"),
                        amount("paid", money.paid().amount(), "/dana"),
                        amount("free", money.free().amount(), "/dana")));
    }

    private HomePage insurer() {
        var people = city.people();
        var bills = counts.bills();
        return HomePage.saying(words.say("home.insurer", people.pending(), bills.amount()))
                .withTasks(List.of(
                        task("answers", "/kepesertaan", people.pending(), words.say("home.task.answers.about")),
                        task("bills", "/tagihan", bills.count(), words.say("home.task.bills.about", bills.amount()))));
    }

    private HomePage treasurer() {
        var money = counts.money();
        var bills = counts.bills();
        return HomePage.saying(words.say("home.treasurer", bills.amount(), bills.count(), money.free()))
                .withBoxes(List.of(
                        amount("ceiling", money.ceiling().amount(), "/dana"),
                        amount("reserved", money.reserved().amount(), "/dana"),
                        amount("paid", money.paid().amount(), "/tagihan"),
                        amount("free", money.free().amount(), "/dana")))
                .withTasks(List.of(
                        task("bills", "/tagihan", bills.count(), words.say("home.task.bills.about", bills.amount())),
                        handingOut()));
    }

    private Box amount(String name, long rupiah, String href) {
        return new Box(words.say("home.box." + name), words.figures().shortRupiah(rupiah), "", href);
    }

    private Task task(String name, String href, long open, String about) {
        var state = open == 0 ? words.say("home.task.done") : words.say("home.task.open", open);
        return new Task(words.say("home.task." + name), open == 0 ? "" : about, href, open == 0 ? "" : "warn", state);
    }

    private String oldest(LocalDate day) {
        return oldest(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static String withoutQuery(String address) {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private String oldest(Instant since) {
        return words.say("home.oldest", words.figures().age(since, clock.instant()));
    }
}
