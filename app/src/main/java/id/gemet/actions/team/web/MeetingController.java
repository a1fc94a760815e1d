package id.gemet.actions.team.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.TeamDecision;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
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

    private static final Set<Role> WRITERS = EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.ADMIN);

    private final Meetings meetings;

    MeetingController(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", MeetingsPage.of(meetings.list(), meetings.today(), mayWrite()));
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
        var key = form.drawn().orElseThrow(MeetingController::notThere);
        var held = form.held(problems, meetings.today());
        var agenda = form.agenda(problems);
        var attended = form.attended(problems);
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
        var key = form.drawn().orElseThrow(MeetingController::notThere);
        var what = form.what(problems);
        var owner = form.owner(problems);
        var due = form.due(problems);
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
        var due = form.dueAfter(problems, found.dueOn());
        var why = form.why(problems);
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
        var why = form.why(problems);
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
        model.addAttribute("mayWrite", mayWrite());
        return "actions/team/meeting";
    }

    private String decision(Meeting meeting, UUID decision, MeetingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("row", MeetingsPage.Row.of(meeting, find(meeting, decision), meetings.today()));
        model.addAttribute("mayWrite", mayWrite());
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

    private static boolean mayWrite() {
        return WRITERS.contains(Acting.current().role());
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
