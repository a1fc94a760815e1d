package id.gemet.actions.team.web;

import id.gemet.actions.Keepers;
import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.Member;
import id.gemet.actions.team.TeamDecision;
import id.gemet.actions.team.TeamMembers;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of meetings and of their decisions share. */
@Component
class MeetingPages {

    private final Meetings meetings;
    private final TeamMembers team;
    private final FormReader reader;

    MeetingPages(Meetings meetings, TeamMembers team, FormReader reader) {
        this.meetings = meetings;
        this.team = team;
        this.reader = reader;
    }

    Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(Refusals::notThere);
    }

    TeamDecision find(Meeting meeting, UUID decision) {
        return meeting.decisions().stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow(Refusals::notThere);
    }

    UUID drawn(MeetingForm form) {
        return form.drawn(reader).orElseThrow(Refusals::notThere);
    }

    MeetingsPage.Row row(Meeting meeting, TeamDecision decision) {
        return MeetingsPage.Row.of(meeting, decision, meetings.today());
    }

    String asked(MeetingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("team", team.list());
        return "actions/team/form";
    }

    String meeting(Meeting meeting, MeetingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "rows",
                meeting.decisions().stream().map(each -> row(meeting, each)).toList());
        model.addAttribute("mayWrite", Keepers.act());
        model.addAttribute(
                "owners",
                onTheTeam().stream()
                        .map(each -> new Choice(each.id().toString(), each.now().called()))
                        .toList());
        return "actions/team/meeting";
    }

    List<Member> onTheTeam() {
        return team.list().stream()
                .filter(each -> each.now().holdsOn(team.today()))
                .toList();
    }

    String decision(UUID id, UUID decision, MeetingForm form, Model model) {
        var meeting = find(id);
        model.addAttribute("form", form);
        model.addAttribute("row", row(meeting, find(meeting, decision)));
        model.addAttribute("mayWrite", Keepers.act());
        return "actions/team/decision";
    }
}
