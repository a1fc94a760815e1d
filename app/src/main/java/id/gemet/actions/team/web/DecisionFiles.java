package id.gemet.actions.team.web;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.actions.team.DecisionsPaper;
import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.TeamDecision;
import id.gemet.audit.AuditTrail;
import id.gemet.shared.Figures;
import id.gemet.web.TableFile;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Decisions of one meeting, or all that are open, on paper with letterhead and as a workbook. */
@Component
class DecisionFiles {

    private final Meetings meetings;
    private final Offices offices;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final Clock clock;

    DecisionFiles(Meetings meetings, Offices offices, AuditTrail trail, MessageSource messages, Clock clock) {
        this.meetings = meetings;
        this.offices = offices;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    byte[] print(Meeting meeting, Locale locale) {
        var words = new Wording(locale);
        return print(
                words,
                words.say("paper.title"),
                List.of(
                        meeting.agenda() + ", " + words.figures.date(meeting.heldOn()),
                        words.say("paper.attended", String.join(", ", meeting.attended()))),
                rows(meeting));
    }

    byte[] printOpen(List<Meeting> all, Locale locale) {
        var words = new Wording(locale);
        var page = open(all);
        return print(
                words,
                words.say("open"),
                List.of(words.say(
                        "sentence",
                        words.figures.number(all.size()),
                        words.figures.number(page.open().size()),
                        words.figures.number(page.late()))),
                page.open());
    }

    byte[] workbook(Meeting meeting, Locale locale) {
        return workbook(rows(meeting), new Wording(locale));
    }

    byte[] workbookOfOpen(List<Meeting> all, Locale locale) {
        return workbook(open(all).open(), new Wording(locale));
    }

    private List<MeetingsPage.Row> rows(Meeting meeting) {
        return meeting.decisions().stream()
                .map(each -> MeetingsPage.Row.of(meeting, each, meetings.today()))
                .toList();
    }

    private MeetingsPage open(List<Meeting> all) {
        return MeetingsPage.of(all, meetings.today(), false);
    }

    private byte[] print(Wording words, String title, List<String> sentences, List<MeetingsPage.Row> rows) {
        var office = offices.find(Acting.current().office()).orElseThrow().name();
        var heading = new DecisionsPaper.Heading(
                words.say("paper.letterhead", office.toUpperCase(words.locale)),
                title,
                words.say("paper.printed", words.figures.dateTime(clock.instant(), clock.getZone())),
                words.say("paper.checkpoint", trail.checkpoint()));
        var table = Stream.concat(
                        Stream.of(words.heading("held", "what", "owner", "due", "state")),
                        rows.stream()
                                .map(row -> List.of(
                                        words.figures.date(row.meeting().heldOn()),
                                        row.decision().what(),
                                        row.decision().owner(),
                                        words.figures.date(row.decision().dueOn()),
                                        words.state(row))))
                .toList();
        return DecisionsPaper.print(heading, sentences, table);
    }

    /** Days as other programs sort them. */
    private static byte[] workbook(List<MeetingsPage.Row> rows, Wording words) {
        return new TableFile()
                .with(
                        words.say("decisions"),
                        words.heading(
                                "held",
                                "agenda",
                                "what",
                                "owner",
                                "due",
                                "due.first",
                                "state",
                                "how",
                                "reference",
                                "file"),
                        rows.stream().map(words::cells).toList())
                .bytes();
    }

    private final class Wording {

        private final Locale locale;
        private final Figures figures;

        private Wording(Locale locale) {
            this.locale = locale;
            this.figures = Figures.in(locale);
        }

        private String say(String key, Object... parts) {
            return messages.getMessage("actions.team." + key, parts, locale);
        }

        private List<String> heading(String... columns) {
            return Stream.of(columns).map(this::say).toList();
        }

        private String state(MeetingsPage.Row row) {
            return say("state." + row.state(), figures.number(row.daysLate()));
        }

        private List<String> cells(MeetingsPage.Row row) {
            var decision = row.decision();
            var end = decision.end();
            return List.of(
                    row.meeting().heldOn().toString(),
                    row.meeting().agenda(),
                    decision.what(),
                    decision.owner(),
                    decision.dueOn().toString(),
                    decision.history().getFirst().on().toString(),
                    state(row),
                    end.map(TeamDecision.End::why).orElse(""),
                    end.flatMap(TeamDecision.End::reference).orElse(""),
                    end.flatMap(TeamDecision.End::fileName).orElse(""));
        }
    }
}
