package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.DemoLogin;
import id.gemet.access.DemoLogins;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.audit.ChainVerifier;
import id.gemet.examples.DemoCities;
import id.gemet.examples.SenderKind;
import id.gemet.examples.SentList;
import id.gemet.intake.Counts;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The story of both cities, told through the modules' public types. */
@Service
public class DemoPlay {

    private static final long INSURERS_SEED = 2026;

    private final Offices offices;
    private final DemoLogins logIns;
    private final CityPlay play;
    private final Money money;
    private final MonthEnd monthEnd;
    private final CorrectionPlay corrections;
    private final PromisePlay promises;
    private final RegisterPlay register;
    private final MeetingPlay meetings;
    private final CompanyPlay companies;
    private final ChainVerifier verifier;

    DemoPlay(
            Offices offices,
            DemoLogins logIns,
            CityPlay play,
            Money money,
            MonthEnd monthEnd,
            CorrectionPlay corrections,
            PromisePlay promises,
            RegisterPlay register,
            MeetingPlay meetings,
            CompanyPlay companies,
            ChainVerifier verifier) {
        this.offices = offices;
        this.logIns = logIns;
        this.play = play;
        this.money = money;
        this.monthEnd = monthEnd;
        this.corrections = corrections;
        this.promises = promises;
        this.register = register;
        this.meetings = meetings;
        this.companies = companies;
        this.verifier = verifier;
    }

    public DemoSummary play(DemoClock clock, Progress progress) {
        var told = List.of(
                tell(Plot.cilegon(), 26_000_000_001L, clock, progress),
                tell(Plot.jambi(), 26_100_000_001L, clock, progress));
        clock.moveTo(DemoCities.TODAY);
        offices.pemdas().forEach(play::recount);
        return new DemoSummary(
                told.size(),
                told.stream().mapToInt(city -> city.counts().size()).sum(),
                DemoSummary.Rows.sum(
                        told.stream().flatMap(city -> city.counts().stream()).toList()),
                told.stream().mapToLong(Told::verified).sum(),
                told.size(),
                DemoSummary.Allocated.sum(told.stream().map(Told::allocated).toList()),
                told.stream().mapToLong(Told::enrolled).sum(),
                told.stream().mapToLong(Told::rejected).sum(),
                told.stream().mapToLong(Told::cards).sum(),
                told.stream().flatMap(city -> city.bills().stream()).toList(),
                told.stream().flatMap(city -> city.covered().stream()).toList(),
                told.stream().map(Told::reconciled).toList(),
                told.stream().flatMap(city -> city.figures().stream()).toList(),
                told.stream().allMatch(Told::balanced),
                told.stream().allMatch(Told::intact),
                logIns.list().stream().map(DemoPlay::shown).toList());
    }

    /** What came of one city. */
    private record Told(
            List<Counts> counts,
            long verified,
            DemoSummary.Allocated allocated,
            long enrolled,
            long rejected,
            long cards,
            List<DemoSummary.MonthBilled> bills,
            List<DemoSummary.Covered> covered,
            DemoSummary.Reconciled reconciled,
            List<DemoSummary.Proven> figures,
            boolean balanced,
            boolean intact) {}

    private Told tell(Plot plot, long firstParticipant, DemoClock clock, Progress progress) {
        progress.say(plot.city().name());
        clock.moveTo(Plot.LISTS_ARRIVE);
        var pemda = offices.foundPemda(
                plot.city().name(), new RegionCode(plot.city().officeRegion()));
        var desks = Acting.as(Actor.system(pemda), () -> openDesks(pemda, plot));
        var entering = Acting.as(Actor.system(pemda), () -> logIns.create(pemda, desks));
        var staff = Staff.of(entering);
        var counts = play.takeLists(plot, staff, progress);
        clock.moveTo(Plot.EVIDENCE_ARRIVES);
        play.takeEvidence(plot, staff);
        promises.make(staff, entering);
        clock.moveTo(Plot.OFFICERS_DECIDE);
        var verified = play.decide(staff, progress);
        clock.moveTo(Plot.DECREE_IS_SIGNED);
        play.decree(plot, staff);
        clock.moveTo(Plot.MONEY_IS_RESERVED);
        money.openLines(plot, plot.lines(), staff, companies(desks));
        var allocated = money.divide(plot, staff, progress);
        var insurer = new Insurer(INSURERS_SEED, firstParticipant);
        var enrolled = enrol(staff, insurer, clock, progress);
        clock.moveTo(Plot.CARDS_ARE_HANDED_OUT);
        var cards = play.handOutCards(staff);
        bill(plot, staff, clock, progress, Plot.FIRST_MONTH, Plot.FIRST_MONTH);
        clock.moveTo(Plot.FIRST_MONTH.lastDay());
        var reconciled = monthEnd.close(plot, staff, insurer, Plot.FIRST_MONTH, progress);
        money.openLines(plot, plot.laterLines(), staff, companies(desks));
        bill(plot, staff, clock, progress, Plot.FIRST_MONTH.plusMonths(1), Plot.LAST_MONTH);
        monthEnd.propose(staff, insurer, Plot.LAST_MONTH.plusMonths(-1));
        corrections.make(staff, Plot.LAST_MONTH);
        clock.moveTo(DemoCities.TODAY);
        register.enter(staff.verifier(), plot.city().officeRegion());
        meetings.hold(staff.verifier());
        companies.ask(staff.verifier(), plot.invited());
        play.count(staff);
        return new Told(
                counts,
                verified,
                allocated,
                enrolled.accepted(),
                enrolled.rejected(),
                cards,
                play.bills(plot, staff),
                play.covered(plot, staff).stream().toList(),
                reconciled,
                play.publish(plot, staff),
                play.ledgerBalances(staff),
                Acting.as(Actor.system(pemda), verifier::verify).isIntact());
    }

    private record Enrolled(long accepted, long rejected) {}

    /** The first batch, then once more for those who take the places of the rejected. */
    private Enrolled enrol(Staff staff, Insurer insurer, DemoClock clock, Progress progress) {
        clock.moveTo(Plot.BATCH_GOES_OUT);
        var first = play.enrol(staff, insurer, progress);
        clock.moveTo(Plot.ANSWER_COMES);
        if (!play.replaceRejected(staff)) {
            return new Enrolled(first.accepted(), first.rejected());
        }
        var second = play.enrol(staff, insurer, progress);
        return new Enrolled(first.accepted() + second.accepted(), first.rejected() + second.rejected());
    }

    /** Each month's bills in its first days, paid in time but for one month. */
    private void bill(
            Plot plot, Staff staff, DemoClock clock, Progress progress, BillingMonth first, BillingMonth last) {
        for (var month = first; month.compareTo(last) <= 0; month = month.plusMonths(1)) {
            clock.moveTo(month.firstDay().plusDays(4));
            play.issue(staff, month, progress);
            if (month.compareTo(Plot.LAST_MONTH) < 0) {
                var paidOn = paidOn(plot, month);
                clock.moveTo(paidOn);
                play.pay(staff, month, "SP2D-" + plot.city().officeRegion(), paidOn);
            }
        }
    }

    private static LocalDate paidOn(Plot plot, BillingMonth month) {
        return month.equals(plot.lateMonth())
                ? month.lastDay().minusDays(1)
                : month.firstDay().plusDays(9);
    }

    /** A desk for every kelurahan and sector office that sent a list, every company that pays, and the insurer's branch. */
    private List<Office> openDesks(Office pemda, Plot plot) {
        var desks = new ArrayList<Office>();
        plot.city().lists().stream()
                .filter(list -> list.kind() == SenderKind.KELURAHAN)
                .filter(list -> new RegionCode(list.region()).level() == RegionLevel.KELURAHAN)
                .collect(Collectors.toMap(SentList::region, SentList::sender, (first, same) -> first))
                .forEach((region, sender) ->
                        desks.add(offices.open(OfficeKind.KELURAHAN, sender, new RegionCode(region))));
        Stream.concat(
                        plot.city().lists().stream()
                                .filter(list -> list.kind() == SenderKind.OPD)
                                .map(SentList::sender)
                                .distinct(),
                        Stream.of(PromisePlay.TAKES_OVER))
                .forEach(name -> desks.add(offices.open(OfficeKind.OPD, name, pemda.region())));
        plot.lines().stream()
                .filter(line -> !line.kind().isPublicMoney())
                .forEach(line -> desks.add(offices.open(OfficeKind.COMPANY, line.payer(), pemda.region())));
        desks.add(offices.open(OfficeKind.INSURER, "BPJS Ketenagakerjaan " + pemda.name(), pemda.region()));
        return desks;
    }

    private static Map<String, OfficeId> companies(List<Office> desks) {
        return desks.stream()
                .filter(desk -> desk.kind() == OfficeKind.COMPANY)
                .collect(Collectors.toMap(Office::name, Office::id));
    }

    private static String shown(DemoLogin logIn) {
        return "  %-32s %-36s %s".formatted(logIn.login(), logIn.password(), logIn.name());
    }
}
