package id.gemet.actions.team.web;

import id.gemet.actions.Keepers;
import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.Register;
import id.gemet.actions.team.Appointment.Duty;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.Member;
import id.gemet.actions.team.MemberId;
import id.gemet.actions.team.TeamMembers;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who is on the acceleration team, and by which paper. */
@Controller
@RequestMapping("/aksi/tim")
class MemberController {

    private final TeamMembers team;
    private final Meetings meetings;
    private final Register register;
    private final FormReader reader;
    private final MessageSource messages;

    MemberController(
            TeamMembers team, Meetings meetings, Register register, FormReader reader, MessageSource messages) {
        this.team = team;
        this.meetings = meetings;
        this.register = register;
        this.reader = reader;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        var instruments = register.list();
        model.addAttribute(
                "page",
                new TeamPage(
                        team.list().stream()
                                .map(each -> TeamPage.Row.of(each, instruments, team.today()))
                                .toList(),
                        Keepers.act()));
        return "actions/team/members";
    }

    @GetMapping("/baru")
    String ask(Model model, Locale locale) {
        return form(MemberForm.empty(), register.list(), model, locale);
    }

    @PostMapping("/baru")
    String appoint(
            @ModelAttribute("form") MemberForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var key = form.drawn(reader).orElseThrow(Refusals::notThere);
        var instruments = register.list();
        var said = form.appointment(reader, problems, instruments);
        if (said.isEmpty()) {
            Refusals.withProblems(response);
            return form(form, instruments, model, locale);
        }
        team.appoint(key, said.get());
        return "redirect:/aksi/tim";
    }

    @GetMapping("/{id}")
    String member(@PathVariable UUID id, Model model, Locale locale) {
        var member = find(id);
        return member(member, MemberForm.of(member.now()), register.list(), model, locale);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") MemberForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var member = find(id);
        var instruments = register.list();
        var said = form.appointment(reader, problems, instruments);
        if (said.isPresent() && !team.change(member, said.get())) {
            problems.reject("actions.team.wrong.meanwhile");
        }
        if (problems.hasErrors()) {
            Refusals.withProblems(response);
            return member(member, form, instruments, model, locale);
        }
        return "redirect:/aksi/tim/" + id;
    }

    private String form(MemberForm form, List<Instrument> instruments, Model model, Locale locale) {
        choices(form, instruments, model, locale);
        return "actions/team/member-form";
    }

    private String member(Member member, MemberForm form, List<Instrument> instruments, Model model, Locale locale) {
        choices(form, instruments, model, locale);
        var held = meetings.list();
        model.addAttribute("row", TeamPage.Row.of(member, instruments, team.today()));
        model.addAttribute("mayWrite", Keepers.act());
        model.addAttribute(
                "attended",
                held.stream()
                        .filter(meeting -> meeting.members().stream()
                                .anyMatch(each -> each.member().equals(member.id())))
                        .toList());
        model.addAttribute(
                "decisions",
                held.stream()
                        .flatMap(meeting -> meeting.decisions().stream()
                                .filter(decision -> decision.member()
                                        .filter(member.id()::equals)
                                        .isPresent())
                                .map(decision -> MeetingsPage.Row.of(meeting, decision, meetings.today())))
                        .toList());
        return "actions/team/member";
    }

    private void choices(MemberForm form, List<Instrument> instruments, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute(
                "duties",
                Arrays.stream(Duty.values())
                        .map(duty ->
                                new Choice(duty.name(), messages.getMessage("actions.team.duty." + duty, null, locale)))
                        .toList());
        model.addAttribute(
                "instruments",
                instruments.stream()
                        .map(each -> new Choice(
                                each.id().toString(),
                                messages.getMessage(
                                                "actions.register.kind."
                                                        + each.terms().kind(),
                                                null,
                                                locale)
                                        + " " + each.terms().number()))
                        .toList());
    }

    private Member find(UUID id) {
        return team.find(new MemberId(id)).orElseThrow(Refusals::notThere);
    }
}
