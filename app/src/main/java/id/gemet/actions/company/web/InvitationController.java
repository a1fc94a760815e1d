package id.gemet.actions.company.web;

import id.gemet.actions.company.Companies;
import id.gemet.actions.company.Company;
import id.gemet.actions.company.CompanyId;
import id.gemet.actions.company.CompanyStanding;
import id.gemet.actions.company.Invitation;
import id.gemet.actions.team.Meetings;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.Pledges;
import id.gemet.shared.Figures;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A company is asked to a meeting, comes or stays away, and becomes a payer. */
@Controller
@RequestMapping("/aksi/perusahaan")
class InvitationController {

    /** @param payer chosen; empty for none */
    record PayerForm(@Nullable String payer) {}

    private final Companies companies;
    private final Meetings meetings;
    private final Payers payers;
    private final FormReader reader;
    private final MessageSource messages;

    InvitationController(
            Companies companies, Meetings meetings, Payers payers, FormReader reader, MessageSource messages) {
        this.companies = companies;
        this.meetings = meetings;
        this.payers = payers;
        this.reader = reader;
        this.messages = messages;
    }

    @GetMapping("/baru")
    String ask(Model model, Locale locale) {
        return ask(InvitationForm.empty(), model, locale);
    }

    @PostMapping("/baru")
    String invite(
            @ModelAttribute("form") InvitationForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var answers = reader.of(problems, CompanyController.WRONG);
        var key = form.drawn(reader).orElseThrow(Refusals::notThere);
        var meeting = form.meeting(reader, answers, meetings.list());
        var letter = form.letter(answers, meeting);
        if (!problems.hasErrors()) {
            var company = companies.invite(key, meeting.orElseThrow().id(), letter.orElseThrow());
            if (company.isPresent()) {
                return to(company.get());
            }
            problems.rejectValue("company", CompanyController.WRONG + "before", "before");
        }
        Refusals.withProblems(response);
        return ask(form, model, locale);
    }

    @GetMapping("/{id}/hadir/{invitation}")
    String attendance(@PathVariable UUID id, @PathVariable UUID invitation, Model model, Locale locale) {
        var company = find(id);
        var found = find(company, invitation);
        return attendance(company, found, AttendanceForm.of(found.attendance()), model, locale);
    }

    @PostMapping("/{id}/hadir/{invitation}")
    String attend(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @ModelAttribute("form") AttendanceForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var company = find(id);
        var found = find(company, invitation);
        var who = form.came(reader.of(problems, CompanyController.WRONG));
        if (!problems.hasErrors()) {
            if (companies.attend(found, who.orElseThrow(), form.why())) {
                return to(company.id());
            }
            problems.rejectValue("reason", CompanyController.WRONG + "reason", "reason");
        }
        Refusals.withProblems(response);
        return attendance(company, find(find(id), invitation), form, model, locale);
    }

    @GetMapping("/{id}/pembayar")
    String payer(@PathVariable UUID id, Model model) {
        var company = find(id);
        var now = company.payer()
                .or(() -> pledgers().stream()
                        .filter(payer -> payer.name().equalsIgnoreCase(company.name()))
                        .map(Payer::id)
                        .findFirst());
        return payer(company, new PayerForm(now.map(Object::toString).orElse("")), model);
    }

    @PostMapping("/{id}/pembayar")
    String tie(
            @PathVariable UUID id,
            @ModelAttribute("form") PayerForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var company = find(id);
        var chosen = reader.read(form.payer(), UUID.class)
                .map(wanted -> pledgers().stream()
                        .map(Payer::id)
                        .filter(payer -> payer.value().equals(wanted))
                        .findFirst()
                        .orElseThrow(Refusals::notThere));
        if (companies.tie(company.id(), chosen)) {
            return to(company.id());
        }
        problems.rejectValue("payer", CompanyController.WRONG + "payer", "payer");
        Refusals.withProblems(response);
        return payer(company, form, model);
    }

    private String ask(InvitationForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute(
                "meetings",
                meetings.list().stream()
                        .map(meeting -> new Choice(
                                meeting.id().toString(),
                                Figures.in(locale).date(meeting.heldOn()) + ": " + meeting.agenda()))
                        .toList());
        return "actions/company/invite";
    }

    private String attendance(Company company, Invitation invitation, AttendanceForm form, Model model, Locale locale) {
        var words = new CompanyWords(messages, locale);
        model.addAttribute("form", form);
        model.addAttribute("company", company);
        model.addAttribute("invitation", invitation);
        model.addAttribute(
                "answers", List.of(new Choice("true", words.say("came")), new Choice("false", words.say("absent"))));
        return "actions/company/attendance";
    }

    private String payer(Company company, PayerForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("company", company);
        model.addAttribute(
                "payers",
                pledgers().stream()
                        .map(payer -> new Choice(payer.id().toString(), payer.name()))
                        .toList());
        return "actions/company/payer";
    }

    private List<Payer> pledgers() {
        return payers.list().stream()
                .filter(payer -> Pledges.PLEDGERS.contains(payer.kind()))
                .toList();
    }

    private Company find(UUID id) {
        return companies.find(new CompanyId(id)).map(CompanyStanding::company).orElseThrow(Refusals::notThere);
    }

    private static Invitation find(Company company, UUID invitation) {
        return company.invitations().stream()
                .filter(each -> each.id().equals(invitation))
                .findFirst()
                .orElseThrow(Refusals::notThere);
    }

    private static String to(CompanyId company) {
        return "redirect:/aksi/perusahaan/" + company;
    }
}
