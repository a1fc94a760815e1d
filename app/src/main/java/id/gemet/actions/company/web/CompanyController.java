package id.gemet.actions.company.web;

import id.gemet.actions.Keepers;
import id.gemet.actions.company.Companies;
import id.gemet.actions.company.CompanyId;
import id.gemet.actions.company.CompanyStanding;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.web.Downloads;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The companies asked to a meeting: all of them, and one with what was said. */
@Controller
@RequestMapping("/aksi/perusahaan")
class CompanyController {

    static final String WRONG = "actions.company.wrong.";

    private final Companies companies;
    private final Payers payers;
    private final FormReader reader;
    private final MessageSource messages;

    CompanyController(Companies companies, Payers payers, FormReader reader, MessageSource messages) {
        this.companies = companies;
        this.payers = payers;
        this.reader = reader;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        model.addAttribute("page", new CompaniesPage(words(locale).rows(companies.list()), Keepers.act()));
        return "actions/company/companies";
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> download(Locale locale) {
        var words = words(locale);
        return Downloads.of("perusahaan.xlsx", Downloads.XLSX, new CompanyFile(words).of(words.rows(companies.list())));
    }

    @GetMapping("/{id}")
    String company(@PathVariable UUID id, Model model, Locale locale) {
        var standing = find(id);
        return company(standing, FollowUpForm.of(standing.company().owner(), companies.today()), model, locale);
    }

    @PostMapping("/{id}/catatan")
    String note(
            @PathVariable UUID id,
            @ModelAttribute("form") FollowUpForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var standing = find(id);
        var answers = reader.of(problems, WRONG);
        var key = form.drawn(reader).orElseThrow(Refusals::notThere);
        var on = form.saidOn(answers, companies.today());
        var said = form.said(answers);
        var owner = form.owner(answers);
        var nextOn = form.nextOn(answers, on);
        if (problems.hasErrors()) {
            Refusals.withProblems(response);
            return company(standing, form, model, locale);
        }
        companies.note(key, standing.company().id(), on.orElseThrow(), said.orElseThrow(), owner.orElseThrow(), nextOn);
        return "redirect:/aksi/perusahaan/" + id;
    }

    private String company(CompanyStanding standing, FollowUpForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("row", words(locale).row(standing));
        model.addAttribute(
                "payer", standing.company().payer().flatMap(payers::find).map(Payer::name));
        model.addAttribute("mayWrite", Keepers.act());
        return "actions/company/company";
    }

    private CompanyWords words(Locale locale) {
        return new CompanyWords(messages, locale);
    }

    private CompanyStanding find(UUID id) {
        return companies.find(new CompanyId(id)).orElseThrow(Refusals::notThere);
    }
}
