package id.gemet.actions.team.web;

import id.gemet.actions.Keepers;
import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.TeamDecision;
import id.gemet.web.FormReader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The meetings of the acceleration team and what became of their decisions. */
@Controller
@RequestMapping("/aksi/rapat")
class MeetingController {

    private final Meetings meetings;
    private final FormReader reader;

    MeetingController(Meetings meetings, FormReader reader) {
        this.meetings = meetings;
        this.reader = reader;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", MeetingsPage.of(meetings.list(), meetings.today(), Keepers.act()));
        return "actions/team/meetings";
    }

    @GetMapping("/baru")
    String ask(Model model) {
        model.addAttribute("form", MeetingForm.empty());
        return "actions/team/form";
    }

    @PostMapping("/baru")
    String hold(
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var answers = reader.of(problems, MeetingForm.WRONG);
        var key = form.drawn(reader).orElseThrow(MeetingController::notThere);
        var held = form.held(answers, meetings.today());
        var agenda = form.agenda(answers);
        var attended = form.attended(answers);
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "actions/team/form";
        }
        return "redirect:/aksi/rapat/"
                + meetings.hold(key, held.orElseThrow(), agenda.orElseThrow(), attended.orElseThrow());
    }

    @GetMapping("/{id}")
    String meeting(@PathVariable UUID id, Model model) {
        return meeting(find(id), MeetingForm.empty(), model);
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var meeting = find(id);
        var answers = reader.of(problems, MeetingForm.WRONG);
        var key = form.drawn(reader).orElseThrow(MeetingController::notThere);
        var what = form.what(answers);
        var owner = form.owner(answers);
        var due = form.due(answers);
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return meeting(meeting, form, model);
        }
        meetings.decide(key, meeting.id(), what.orElseThrow(), owner.orElseThrow(), due.orElseThrow());
        return "redirect:/aksi/rapat/" + id;
    }

    @GetMapping("/{id}/{decision}")
    String decision(@PathVariable UUID id, @PathVariable UUID decision, Model model) {
        return decision(find(id), decision, MeetingForm.empty(), model);
    }

    @PostMapping("/{id}/{decision}/undur")
    String putOff(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var found = find(find(id), decision);
        var answers = reader.of(problems, MeetingForm.WRONG);
        var due = form.dueAfter(answers, found.dueOn());
        var why = form.why(answers);
        if (!problems.hasErrors() && !meetings.putOff(found, due.orElseThrow(), why.orElseThrow())) {
            problems.reject("actions.team.wrong.meanwhile");
        }
        return problems.hasErrors() ? again(id, decision, form, response, model) : to(id, decision);
    }

    @PostMapping("/{id}/{decision}/selesai")
    String done(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        return end(id, decision, form, problems, response, model, true);
    }

    @PostMapping("/{id}/{decision}/batal")
    String drop(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        return end(id, decision, form, problems, response, model, false);
    }

    private String end(
            UUID id,
            UUID decision,
            MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            boolean done) {
        var found = find(find(id), decision);
        var why = form.why(reader.of(problems, MeetingForm.WRONG));
        if (!problems.hasErrors() && !meetings.end(found, done, why.orElseThrow())) {
            problems.reject("actions.team.wrong.meanwhile");
        }
        return problems.hasErrors() ? again(id, decision, form, response, model) : to(id, decision);
    }

    private String again(UUID id, UUID decision, MeetingForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return decision(find(id), decision, form, model);
    }

    private static String to(UUID id, UUID decision) {
        return "redirect:/aksi/rapat/" + id + "/" + decision;
    }

    private String meeting(Meeting meeting, MeetingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "rows",
                meeting.decisions().stream()
                        .map(each -> MeetingsPage.Row.of(meeting, each, meetings.today()))
                        .toList());
        model.addAttribute("mayWrite", Keepers.act());
        return "actions/team/meeting";
    }

    private String decision(Meeting meeting, UUID decision, MeetingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("row", MeetingsPage.Row.of(meeting, find(meeting, decision), meetings.today()));
        model.addAttribute("mayWrite", Keepers.act());
        return "actions/team/decision";
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(MeetingController::notThere);
    }

    private static TeamDecision find(Meeting meeting, UUID decision) {
        return meeting.decisions().stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow(MeetingController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
