package id.gemet.site.web;

import id.gemet.coverage.Enough;
import id.gemet.coverage.Funnel;
import id.gemet.coverage.FunnelCount;
import id.gemet.coverage.NextBill;
import id.gemet.coverage.Pace;
import id.gemet.coverage.Reading;
import id.gemet.coverage.Readings;
import id.gemet.coverage.Target;
import id.gemet.regions.Regions;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.site.web.HomePage.Box;
import id.gemet.site.web.HomePage.Coverage;
import id.gemet.site.web.HomePage.District;
import id.gemet.site.web.HomePage.Goal;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The city as its secretary sees it: how many are covered, what is missing to the target, and where. */
@Component
class CityHome {

    private final Readings readings;
    private final Funnel funnel;
    private final Tariffs tariffs;
    private final CityCounts counts;
    private final Regions regions;
    private final Words words;
    private final Clock clock;

    CityHome(
            Readings readings,
            Funnel funnel,
            Tariffs tariffs,
            CityCounts counts,
            Regions regions,
            Words words,
            Clock clock) {
        this.readings = readings;
        this.funnel = funnel;
        this.tariffs = tariffs;
        this.counts = counts;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    /** @param first what is the reader's to see to */
    HomePage page(List<Box> first) {
        var people = people();
        var boxes = new ArrayList<>(first);
        boxes.add(freeMoney(people));
        funnel.nextBill().map(this::nextBill).ifPresent(boxes::add);
        boxes.add(openBills());
        return heading(people).withBoxes(boxes).withDistricts(districts());
    }

    /** As last counted. */
    FunnelCount people() {
        return funnel.read().total();
    }

    /** Since when somebody waits to be verified. */
    Optional<Instant> oldestCase() {
        return funnel.oldestCase().map(day -> day.atStartOfDay(clock.getZone()).toInstant());
    }

    BillingMonth month() {
        return BillingMonth.containing(LocalDate.now(clock));
    }

    /** The bar of those on our lists. */
    static Coverage listed(FunnelCount people) {
        return new Coverage(people.enrolled(), people.funded() - people.enrolled(), 0, people.listed());
    }

    /** By the official reading when there is one, else by our own lists. */
    private HomePage heading(FunnelCount people) {
        var reading = readings.latest();
        if (reading.isEmpty()) {
            var share = words.figures().percent(people.enrolled(), people.listed());
            return HomePage.saying(words.say("home.covered", people.enrolled(), people.listed(), share))
                    .with(listed(people));
        }
        var target = readings.target();
        var read = reading.get();
        var share = words.figures().percent(read.covered(), read.people());
        var page = HomePage.saying(words.say("home.reading", read.covered(), read.people(), share))
                .with(new Coverage(
                        read.covered(),
                        people.funded() - people.enrolled(),
                        target.map(Target::people).orElse(0L),
                        read.people()))
                .from(words.say("home.source", read.source(), read.asOf()));
        return target.map(aim -> page.aimingAt(goal(read, aim))).orElse(page);
    }

    private Goal goal(Reading reading, Target target) {
        var missing = target.missing(reading);
        var pace = Pace.of(reading, target, funnel.months(), LocalDate.now(clock));
        var share = words.figures().percent(target.people(), target.basePeople());
        var aim = words.say("home.goal", target.reachBy(), target.people(), share);
        if (missing == 0) {
            return new Goal(aim + " " + words.say("home.goal.reached"), false, "");
        }
        return new Goal(
                aim + " " + words.say("home.goal.missing", missing, monthly().times(missing)),
                pace.isBehind(),
                pace.isOverdue()
                        ? words.say("coverage.pace.overdue", target.reachBy(), pace.recent())
                        : words.say("home.pace", pace.needed(), pace.recent()));
    }

    private Box freeMoney(FunnelCount people) {
        var free = counts.money().free();
        var months = Enough.months(free, people.funded(), monthly());
        var note = months == 0 ? "" : words.say("home.enough", months, people.funded());
        return new Box(words.say("home.box.free"), words.figures().shortRupiah(free.amount()), note, "/dana");
    }

    private Box nextBill(NextBill next) {
        return new Box(
                words.say("home.box.next-bill"),
                words.figures().shortRupiah(next.amount().amount()),
                words.say("home.next-bill", next.month(), next.people()),
                "/tagihan");
    }

    private Box openBills() {
        var bills = counts.bills();
        return new Box(
                words.say("home.box.bills"),
                words.figures().shortRupiah(bills.amount().amount()),
                words.say("home.bills", bills.count()),
                "/tagihan");
    }

    private List<District> districts() {
        return funnel.read().byKecamatan().entrySet().stream()
                .map(entry -> district(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(District::notCovered)
                        .reversed()
                        .thenComparing(District::name))
                .toList();
    }

    private District district(RegionCode code, FunnelCount people) {
        return new District(
                regions.nameOf(code),
                people.enrolled(),
                people.funded() - people.enrolled(),
                people.listed() - people.rejected());
    }

    /** What one worker outside transport costs a month. */
    private Rupiah monthly() {
        return tariffs.monthly(PayerKind.APBD, Sector.OTHER, month()).monthly();
    }
}
