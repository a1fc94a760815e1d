package id.gemet.actions.team.web;

import id.gemet.actions.Keepers;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.TeamMembers;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The meetings of the acceleration team and what they decided. */
@Controller
@RequestMapping("/aksi/rapat")
class MeetingController {

    private final Meetings meetings;
    private final TeamMembers team;
    private final MeetingPages pages;
    private final FormReader reader;

    MeetingController(Meetings meetings, TeamMembers team, MeetingPages pages, FormReader reader) {
        this.meetings = meetings;
        this.team = team;
        this.pages = pages;
        this.reader = reader;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", MeetingsPage.of(meetings.list(), meetings.today(), Keepers.act()));
        model.addAttribute("members", pages.onTheTeam().size());
        return "actions/team/meetings";
    }

    @GetMapping("/baru")
    String ask(Model model) {
        return pages.asked(MeetingForm.empty(), model);
    }

    @PostMapping("/baru")
    String hold(
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var answers = reader.of(problems, MeetingForm.WRONG);
        var key = pages.drawn(form);
        var held = form.held(answers, meetings.today());
        var agenda = form.agenda(answers);
        var members = form.attending(problems, team.list(), held);
        var guests = form.guests();
        if (members.isEmpty() && guests.isEmpty()) {
            problems.rejectValue("members", MeetingForm.WRONG + "attended", "attended");
        }
        if (problems.hasErrors()) {
            Refusals.withProblems(response);
            return pages.asked(form, model);
        }
        return "redirect:/aksi/rapat/" + meetings.hold(key, held.orElseThrow(), agenda.orElseThrow(), members, guests);
    }

    @GetMapping("/{id}")
    String meeting(@PathVariable UUID id, Model model) {
        return pages.meeting(pages.find(id), MeetingForm.empty(), model);
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var meeting = pages.find(id);
        var answers = reader.of(problems, MeetingForm.WRONG);
        var key = pages.drawn(form);
        var what = form.what(answers);
        var owner = form.owner(problems, pages.onTheTeam());
        var due = form.due(answers);
        if (problems.hasErrors()) {
            Refusals.withProblems(response);
            return pages.meeting(meeting, form, model);
        }
        switch (owner.orElseThrow()) {
            case MeetingForm.Owner.OfTeam(var member) ->
                meetings.decide(key, meeting.id(), what.orElseThrow(), member, due.orElseThrow());
            case MeetingForm.Owner.Outside(var called) ->
                meetings.decide(key, meeting.id(), what.orElseThrow(), called, due.orElseThrow());
        }
        return "redirect:/aksi/rapat/" + id;
    }
}
