package id.gemet.site.web;

import id.gemet.access.Actor;
import id.gemet.funding.Allocation;
import id.gemet.funding.Proposal;
import id.gemet.regions.Regions;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import id.gemet.site.web.HomePage.Box;
import id.gemet.site.web.HomePage.Coverage;
import id.gemet.site.web.HomePage.District;
import id.gemet.site.web.HomePage.Task;
import id.gemet.verification.DecreeStatus;
import id.gemet.verification.Decrees;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what each role should know on arriving. */
@Component
@Transactional(readOnly = true)
class Homes {

    private final CityCounts counts;
    private final Allocation allocation;
    private final Decrees decrees;
    private final Words words;
    private final Regions regions;
    private final Clock clock;

    Homes(CityCounts counts, Allocation allocation, Decrees decrees, Words words, Regions regions, Clock clock) {
        this.counts = counts;
        this.allocation = allocation;
        this.decrees = decrees;
        this.words = words;
        this.regions = regions;
        this.clock = clock;
    }

    HomePage of(Actor actor) {
        return switch (actor.role()) {
            case SECRETARY -> secretary();
            case LABOUR_CLERK, SOCIAL_CLERK -> clerk();
            case KELURAHAN_OFFICER -> kelurahan(actor.region());
            case COMPANY_OFFICER -> company();
            case INSURER_OFFICER -> insurer();
            case TREASURER -> treasurer();
            case AUDITOR, ADMIN -> overview();
        };
    }

    private HomePage secretary() {
        return overview().withBoxes(List.of(decisions(), freeMoney(), nextBill()));
    }

    private HomePage overview() {
        var funnel = counts.funnel(month());
        var sentence =
                words.say("home.covered", funnel.active(), funnel.listed(), share(funnel.active(), funnel.listed()));
        return HomePage.saying(sentence)
                .with(bar(funnel))
                .withBoxes(List.of(freeMoney(), nextBill()))
                .withDistricts(
                        counts.places(month()).stream().map(this::district).toList());
    }

    private HomePage clerk() {
        var funnel = counts.funnel(month());
        var lists = counts.lists();
        var cases = counts.casesWaiting();
        var unfunded = counts.unfunded(month());
        var pending = counts.termsPending();
        var bills = counts.billsOpen(month());
        return HomePage.saying(words.say("home.cycle", month(), cases.count(), unfunded))
                .with(bar(funnel))
                .withTasks(List.of(
                        task(
                                "lists",
                                "/usulan",
                                lists.judged() + lists.repair(),
                                words.say("home.task.lists.about", lists.judged(), lists.repair())),
                        task(
                                "verification",
                                "/verifikasi",
                                cases.count(),
                                cases.since().map(this::oldest).orElse("")),
                        task("funds", "/dana", unfunded, words.say("home.task.funds.about", unfunded)),
                        task("enrolment", "/kepesertaan", pending, words.say("home.task.enrolment.about", pending)),
                        task("bills", "/tagihan", bills.count(), words.say("home.task.bills.about", bills.amount()))));
    }

    private HomePage kelurahan(RegionCode place) {
        var funnel = counts.funnel(month());
        var returned = counts.casesReturned();
        return HomePage.saying(words.say("home.kelurahan", regions.nameOf(place), funnel.listed(), funnel.active()))
                .with(bar(funnel))
                .withTasks(List.of(
                        task("repair", "/pekerja", returned, words.say("home.task.repair.about", returned)),
                        task(
                                "proposed",
                                "/pekerja",
                                counts.casesWaiting().count(),
                                words.say("home.task.proposed.about"))));
    }

    private HomePage company() {
        var funnel = counts.funnel(month());
        var money = counts.money();
        return HomePage.saying(words.say(
                        "home.company",
                        funnel.active(),
                        money.reserved().plus(money.billed()).plus(money.paid())))
                .withBoxes(List.of(
                        new Box(
                                words.say("home.box.ceiling"),
                                shortly(money.ceiling().amount()),
                                "",
                                "/dana"),
                        new Box(words.say("home.box.paid"), shortly(money.paid().amount()), "", "/dana"),
                        freeMoney()));
    }

    private HomePage insurer() {
        var pending = counts.termsPending();
        var bills = counts.billsOpen(month());
        return HomePage.saying(words.say("home.insurer", pending, bills.amount()))
                .withTasks(List.of(
                        task("answers", "/kepesertaan", pending, words.say("home.task.answers.about", pending)),
                        task("bills", "/tagihan", bills.count(), words.say("home.task.bills.about", bills.amount()))));
    }

    private HomePage treasurer() {
        var money = counts.money();
        var bills = counts.billsOpen(month());
        return HomePage.saying(words.say("home.treasurer", bills.amount(), bills.count(), money.free()))
                .withBoxes(List.of(
                        new Box(
                                words.say("home.box.ceiling"),
                                shortly(money.ceiling().amount()),
                                "",
                                "/dana"),
                        new Box(
                                words.say("home.box.reserved"),
                                shortly(money.reserved().amount()),
                                "",
                                "/dana"),
                        new Box(words.say("home.box.paid"), shortly(money.paid().amount()), "", "/tagihan"),
                        freeMoney()));
    }

    private Box decisions() {
        var proposals = allocation.proposals().stream()
                .filter(proposal -> proposal.status() == Proposal.Status.PROPOSED)
                .toList();
        var drafts = decrees.list().stream()
                .filter(decree -> decree.status() == DecreeStatus.PROPOSED)
                .count();
        var oldest = proposals.stream().map(Proposal::proposedAt).min(Comparator.naturalOrder());
        return new Box(
                words.say("home.box.decisions"),
                words.figures().number(proposals.size() + drafts),
                oldest.map(this::oldest).orElse(""),
                proposals.isEmpty() && drafts > 0 ? "/sk" : "/dana");
    }

    private Box freeMoney() {
        return new Box(words.say("home.box.free"), shortly(counts.money().free().amount()), "", "/dana");
    }

    private Box nextBill() {
        var bills = counts.billsOpen(month());
        return new Box(
                words.say("home.box.bills"),
                shortly(bills.amount().amount()),
                words.say("home.bills", bills.count()),
                "/tagihan");
    }

    private Task task(String name, String href, long open, String about) {
        var state = open == 0 ? words.say("home.task.done") : words.say("home.task.open", open);
        return new Task(words.say("home.task." + name), open == 0 ? "" : about, href, open == 0 ? "" : "warn", state);
    }

    private String oldest(Instant since) {
        return words.say("home.oldest", words.figures().age(since, clock.instant()));
    }

    private District district(CityCounts.Place place) {
        return new District(
                regions.nameOf(new RegionCode(place.code())),
                place.active(),
                Math.max(0, place.funded() - place.active()),
                place.listed());
    }

    private static Coverage bar(CityCounts.Funnel funnel) {
        return new Coverage(funnel.active(), Math.max(0, funnel.funded() - funnel.active()), 0, funnel.listed());
    }

    private String share(long part, long whole) {
        return words.figures().percent(part, whole);
    }

    private String shortly(long amount) {
        return words.figures().shortRupiah(amount);
    }

    private BillingMonth month() {
        return BillingMonth.containing(LocalDate.now(clock));
    }
}
