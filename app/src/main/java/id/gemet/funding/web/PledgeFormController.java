package id.gemet.funding.web;

import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Reconfirmation;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.Pledge;
import id.gemet.funding.pledge.PledgeId;
import id.gemet.funding.pledge.PledgeUnit;
import id.gemet.funding.pledge.Pledges;
import id.gemet.tariffs.PayerKind;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A pledge is written down, and another paper takes the place of the last. */
@Controller
@RequestMapping("/dana/janji")
class PledgeFormController {

    private final Pledges pledges;
    private final Payers payers;
    private final Offices offices;
    private final PledgeTermsReader terms;
    private final FormReader reader;
    private final Reconfirmation reconfirmation;
    private final MessageSource messages;
    private final Clock clock;

    PledgeFormController(
            Pledges pledges,
            Payers payers,
            Offices offices,
            PledgeTermsReader terms,
            FormReader reader,
            Reconfirmation reconfirmation,
            MessageSource messages,
            Clock clock) {
        this.pledges = pledges;
        this.payers = payers;
        this.offices = offices;
        this.terms = terms;
        this.reader = reader;
        this.reconfirmation = reconfirmation;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/baru")
    String ask(Model model, Locale locale) {
        return form(PledgeForm.empty(LocalDate.now(clock).getYear()), model, locale);
    }

    @PostMapping("/baru")
    String record(
            @ModelAttribute("form") PledgeForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var kind = reader.require(
                problems, PledgeTermsReader.MISSING, "kind", form.kind(), PayerKind.class, Pledges.PLEDGERS::contains);
        var name = reader.require(
                problems,
                PledgeTermsReader.MISSING,
                "payer",
                form.payer(),
                String.class,
                typed -> isNobodyElse(typed, kind));
        var occasion = reader.require(
                problems, PledgeTermsReader.MISSING, "occasion", form.occasion(), String.class, any -> true);
        var read = terms.read(form, problems, kind.orElse(PayerKind.CSR), List.of());
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, model, locale);
        }
        var id = pledges.record(
                key(form),
                payer(kind.orElseThrow(), name.orElseThrow()).id(),
                occasion.orElseThrow(),
                read.orElseThrow());
        next.addFlashAttribute("notice", Notice.of("done", "funding.pledge.recorded", name.orElseThrow()));
        return "redirect:/dana/janji/" + id;
    }

    @GetMapping("/{id}/ubah")
    String askToAmend(@PathVariable UUID id, Model model, Locale locale) {
        return amendment(find(id), PledgeForm.of(find(id)), model, locale);
    }

    @PostMapping("/{id}/ubah")
    String amend(
            @PathVariable UUID id,
            @ModelAttribute("form") PledgeForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var pledge = find(id);
        var read = terms.read(form, problems, pledge.payer().kind(), pledge.receivedInstalments());
        if (read.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return amendment(pledge, form, model, locale);
        }
        if (!reconfirmation.confirms(request, response, model, read.get().quantity())) {
            return amendment(pledge, form, model, locale);
        }
        next.addFlashAttribute(
                "notice", PledgeNotices.of(pledges.amend(key(form), pledge.id(), read.get()), "amended", locale));
        return "redirect:/dana/janji/" + id;
    }

    private String amendment(Pledge pledge, PledgeForm form, Model model, Locale locale) {
        model.addAttribute("pledge", pledge);
        return form(form, model, locale);
    }

    private String form(PledgeForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute(
                "kinds",
                Pledges.PLEDGERS.stream()
                        .map(kind -> option(kind.name(), "funding.kind.", locale))
                        .toList());
        model.addAttribute(
                "units",
                Arrays.stream(PledgeUnit.values())
                        .map(unit -> option(unit.name(), "funding.pledge.unit.", locale))
                        .toList());
        return "funding/pledge-form";
    }

    private Choice option(String value, String prefix, Locale locale) {
        return new Choice(value, messages.getMessage(prefix + value, null, locale));
    }

    /** No payer of another kind has that name. */
    private boolean isNobodyElse(String name, Optional<PayerKind> kind) {
        return payers.list().stream()
                .filter(payer -> payer.name().equals(name))
                .allMatch(payer -> kind.filter(wanted -> wanted == payer.kind()).isPresent());
    }

    /** A company with an office of that name here follows its own money. */
    private Payer payer(PayerKind kind, String name) {
        return offices.list().stream()
                .filter(office ->
                        office.kind() == OfficeKind.COMPANY && office.name().equals(name))
                .findFirst()
                .map(office -> payers.addCompany(kind, name, office.id()))
                .orElseGet(() -> payers.add(kind, name));
    }

    private Pledge find(UUID id) {
        return pledges.find(new PledgeId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private UUID key(PledgeForm form) {
        return reader.read(form.key(), UUID.class)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
