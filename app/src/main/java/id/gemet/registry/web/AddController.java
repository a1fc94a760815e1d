package id.gemet.registry.web;

import id.gemet.access.Acting;
import id.gemet.registry.AlreadyListed;
import id.gemet.registry.Registry;
import id.gemet.shared.Figures;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Adds one person at the counter, one question a page: the NIK first, for whoever is listed already need not answer
 * anything else. The answers so far travel in the form, never in an address.
 */
@Controller
@RequestMapping("/pekerja/tambah")
class AddController {

    private final Registry registry;
    private final Choices choices;
    private final Clock clock;

    AddController(Registry registry, Choices choices, Clock clock) {
        this.registry = registry;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String start(
            @ModelAttribute("form") AddForm form,
            @RequestParam(name = "masuk", defaultValue = "") String added,
            Model model,
            Locale locale) {
        model.addAttribute("added", !added.isEmpty());
        model.addAttribute("form", new AddForm(null, null, null, null, null, null, null));
        return ask(Question.NIK, form, model, locale);
    }

    /**
     * @param answered the question on the page that was sent
     * @param wanted another one to go to instead of onwards
     */
    @PostMapping
    String answer(
            @ModelAttribute("form") AddForm form,
            BindingResult problems,
            @RequestParam("langkah") Question answered,
            @RequestParam(name = "ke", required = false) @Nullable Question wanted,
            @RequestParam(name = "lagi", defaultValue = "") String again,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (wanted != null) {
            return ask(wanted, form, model, locale);
        }
        var wrong = firstWrong(form, answered, problems);
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(wrong.get(), form, model, locale);
        }
        return switch (answered) {
            case NIK -> afterNik(form, model, locale);
            case CHECK -> save(form, again);
            default -> ask(answered.next(home().isPresent()), form, model, locale);
        };
    }

    /** Before saving every answer counts, on the way only the one just given. */
    private Optional<Question> firstWrong(AddForm form, Question answered, BindingResult problems) {
        var today = LocalDate.now(clock);
        for (var question : Question.values()) {
            if (question == answered || answered == Question.CHECK) {
                form.check(question, today, problems);
                if (problems.hasErrors()) {
                    return Optional.of(question);
                }
            }
        }
        return Optional.empty();
    }

    private String afterNik(AddForm form, Model model, Locale locale) {
        var nik = form.number().orElseThrow();
        var listed = registry.listedAlready(nik);
        if (listed.isPresent()) {
            return alreadyListed(listed.get(), model, locale);
        }
        var proposed = form.proposing(nik, LocalDate.now(clock));
        model.addAttribute("form", proposed);
        return ask(Question.NAME, proposed, model, locale);
    }

    private String alreadyListed(AlreadyListed listed, Model model, Locale locale) {
        model.addAttribute("where", listed.kelurahan().map(choices::place).orElse(""));
        model.addAttribute("since", Figures.in(locale).date(listed.since()));
        model.addAttribute("worker", registry.find(listed.worker()).orElse(null));
        return "registry/add-known";
    }

    private String save(AddForm form, String again) {
        var registered = registry.add(form.listing(form.number().orElseThrow(), home()));
        return again.isEmpty() ? "redirect:/pekerja/" + registered.worker() : "redirect:/pekerja/tambah?masuk=1";
    }

    private String ask(Question question, AddForm form, Model model, Locale locale) {
        var placeKnown = home().isPresent();
        model.addAttribute("question", question.name());
        model.addAttribute("previous", question.previous(placeKnown).name());
        switch (question) {
            case BIRTH -> model.addAttribute("sexes", choices.sexes(locale));
            case PLACE -> model.addAttribute("kelurahan", choices.kelurahan());
            case OCCUPATION -> {
                model.addAttribute("common", choices.commonOccupations(locale));
                model.addAttribute("occupations", choices.occupations(locale));
            }
            case CHECK -> {
                model.addAttribute("answers", choices.answers(form, home(), locale));
                model.addAttribute("differs", form.differsFromNik(LocalDate.now(clock)));
            }
            case NIK, NAME, PHONE -> {}
        }
        return "registry/add";
    }

    /** An officer of a kelurahan adds its own people only. */
    private static Optional<RegionCode> home() {
        return Optional.of(Acting.current().region()).filter(region -> region.level() == RegionLevel.KELURAHAN);
    }
}
