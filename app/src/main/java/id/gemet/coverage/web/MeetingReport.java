package id.gemet.coverage.web;

import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.audit.AuditTrail;
import id.gemet.coverage.Enough;
import id.gemet.coverage.FreeMoney;
import id.gemet.coverage.MeetingPaper;
import id.gemet.coverage.MeetingPaper.Bar;
import id.gemet.coverage.MeetingPaper.Heading;
import id.gemet.coverage.MeetingPaper.Table;
import id.gemet.coverage.Pace;
import id.gemet.coverage.Target;
import id.gemet.coverage.web.CoveragePage.Order;
import id.gemet.shared.Figures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The coverage page on paper: the same sentences from the same figures. */
@Component
class MeetingReport {

    private static final int PLACES_MOST = 12;

    private final CoveragePages pages;
    private final FreeMoney money;
    private final Offices offices;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final Clock clock;

    MeetingReport(
            CoveragePages pages,
            FreeMoney money,
            Offices offices,
            AuditTrail trail,
            MessageSource messages,
            Clock clock) {
        this.pages = pages;
        this.money = money;
        this.offices = offices;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    byte[] print(Actor actor, Locale locale) {
        var words = new Wording(locale);
        var page = pages.of(actor, Order.PEOPLE, Optional.empty(), locale);
        var office = offices.find(actor.office()).orElseThrow().name();
        return MeetingPaper.print(
                new Heading(
                        words.say("coverage.paper.letterhead", office.toUpperCase(locale)),
                        words.say("coverage.paper.title"),
                        words.say("coverage.paper.printed", words.figures.dateTime(clock.instant(), clock.getZone())),
                        words.say("coverage.paper.checkpoint", trail.checkpoint())),
                sentences(page, words),
                bar(page),
                funnel(page, words),
                places(page, words));
    }

    private List<String> sentences(CoveragePage page, Wording words) {
        var sentences = new ArrayList<String>();
        if (page.headline().isPresent()) {
            var head = page.headline().get();
            sentences.add(words.sentence(head));
            head.target().ifPresent(target -> sentences.add(words.target(head, target)));
            page.pace().ifPresent(pace -> head.target().ifPresent(target -> sentences.add(words.pace(pace, target))));
            sentences.add(words.say(
                    "coverage.paper.base",
                    words.say("coverage.base." + head.reading().base()),
                    head.reading().source(),
                    words.figures.date(head.reading().asOf())));
        } else {
            sentences.add(words.say("coverage.no-reading"));
        }
        sentences.add(free(page, words));
        page.counted()
                .ifPresent(counted -> sentences.add(
                        words.say("coverage.paper.counted", words.figures.dateTime(counted.at(), clock.getZone()))));
        return sentences;
    }

    private String free(CoveragePage page, Wording words) {
        var free = money.now();
        var funded = page.total().funded();
        var months = Enough.months(free, funded, pages.dues());
        return words.say("coverage.paper.free", words.figures.rupiah(free.amount()))
                + (months == 0 ? "" : " " + words.say("coverage.paper.enough", months, words.figures.number(funded)));
    }

    private static Bar bar(CoveragePage page) {
        return page.headline()
                .map(head -> {
                    var whole = (double) head.reading().people();
                    var covered = head.reading().covered() / whole;
                    return new Bar(
                            covered,
                            Math.min(1 - covered, Math.max(0, head.funded() / whole)),
                            Math.min(1, head.targetPeople() / whole));
                })
                .orElse(new Bar(0, 0, 0));
    }

    private static Table funnel(CoveragePage page, Wording words) {
        var total = page.total();
        return new Table(
                words.say("coverage.flow"),
                List.of(
                        List.of(words.say("coverage.stage"), words.say("coverage.people"), words.say("coverage.lost")),
                        words.stage("listed", total.listed(), total.waiting(), total.returned(), total.rejected()),
                        words.stage("verified", total.verified(), total.undecreed(), total.unfunded(), total.refused()),
                        words.stage("funded", total.funded(), total.unsent(), total.pending()),
                        words.stage("enrolled", total.enrolled(), total.unpaid()),
                        List.of(words.say("coverage.stage.paid"), words.figures.number(total.paid()), "")));
    }

    private static Table places(CoveragePage page, Wording words) {
        var heading = List.of(
                words.say("coverage.district"),
                words.say("coverage.stage.listed"),
                words.say("coverage.stage.enrolled"),
                words.say("coverage.missing"),
                words.say("coverage.share"));
        var rows = page.kecamatan().stream()
                .limit(PLACES_MOST)
                .map(place -> List.of(
                        place.name(),
                        words.figures.number(place.count().listed()),
                        words.figures.number(place.count().enrolled()),
                        words.figures.number(place.count().missing()),
                        words.figures.percent(place.share())));
        return new Table(
                words.say("coverage.districts"),
                Stream.concat(Stream.of(heading), rows).toList());
    }

    /** The page's own messages, with figures written as there. */
    private final class Wording {

        private final Locale locale;
        private final Figures figures;

        Wording(Locale locale) {
            this.locale = locale;
            this.figures = Figures.in(locale);
        }

        String say(String key, Object... values) {
            return messages.getMessage(key, values, locale);
        }

        String sentence(Headline head) {
            var reading = head.reading();
            return say(
                    "coverage.sentence." + (reading.approximate() ? "about" : "exact"),
                    figures.number(reading.covered()),
                    figures.number(reading.people()),
                    figures.percent(reading.covered(), reading.people()));
        }

        String target(Headline head, Target target) {
            return say(
                    "coverage.target",
                    String.valueOf(target.reachBy().getYear()),
                    figures.number(target.people()),
                    figures.percent(target.people(), target.basePeople()),
                    figures.number(head.missing()),
                    figures.rupiah(head.missingDues().amount()));
        }

        String pace(Pace pace, Target target) {
            var way = say("pace." + (pace.isBehind() ? "behind" : "ahead")) + ": ";
            return pace.isOverdue()
                    ? way + say("coverage.pace.overdue", figures.date(target.reachBy()), figures.number(pace.recent()))
                    : way + say("coverage.pace.needed", figures.number(pace.needed()), figures.number(pace.recent()));
        }

        List<String> stage(String stage, long people, long... lost) {
            var figured = Arrays.stream(lost).mapToObj(figures::number).toArray();
            return List.of(
                    say("coverage.stage." + stage), figures.number(people), say("coverage.lost." + stage, figured));
        }
    }
}
