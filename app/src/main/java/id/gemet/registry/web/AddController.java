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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds one person at the counter: the NIK first, for whoever is listed already need not answer anything else. */
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
    String nik(
            @ModelAttribute("form") AddForm form,
            @RequestParam(name = "masuk", defaultValue = "") String added,
            Model model) {
        model.addAttribute("added", !added.isEmpty());
        return "registry/add-nik";
    }

    @PostMapping("/nik")
    String check(
            @ModelAttribute("form") AddForm form,
            BindingResult problems,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var nik = form.number();
        if (nik.isEmpty()) {
            problems.rejectValue("nik", "registry.add.nik-wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("added", false);
            return "registry/add-nik";
        }
        var listed = registry.listedAlready(nik.get());
        if (listed.isPresent()) {
            return alreadyListed(listed.get(), model, locale);
        }
        var kelurahan = home().map(RegionCode::dotted).orElse("");
        model.addAttribute("form", AddForm.proposing(nik.get(), kelurahan, LocalDate.now(clock)));
        return page(model, locale);
    }

    /** An officer of a kelurahan adds its own people only. */
    private static Optional<RegionCode> home() {
        return Optional.of(Acting.current().region()).filter(region -> region.level() == RegionLevel.KELURAHAN);
    }

    private String alreadyListed(AlreadyListed listed, Model model, Locale locale) {
        model.addAttribute("where", listed.kelurahan().map(choices::place).orElse(""));
        model.addAttribute("since", Figures.in(locale).date(listed.since()));
        model.addAttribute("worker", registry.find(listed.worker()).orElse(null));
        return "registry/add-known";
    }

    @PostMapping
    String add(
            @ModelAttribute("form") AddForm form,
            BindingResult problems,
            @RequestParam(name = "lagi", defaultValue = "") String again,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var nik = form.number();
        var name = Optional.ofNullable(form.name()).orElse("").strip();
        var birthDate = form.birthDate();
        if (nik.isEmpty()) {
            problems.rejectValue("nik", "registry.add.nik-wrong");
        }
        if (name.isEmpty()) {
            problems.rejectValue("name", "registry.add.name-missing");
        }
        if (birthDate != null && birthDate.isAfter(LocalDate.now(clock))) {
            problems.rejectValue("birthDate", "registry.add.birth-date-wrong");
        }
        if (nik.isEmpty() || problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, locale);
        }
        var registered = registry.add(form.listing(nik.get(), name, home()));
        return again.isEmpty() ? "redirect:/pekerja/" + registered.worker() : "redirect:/pekerja/tambah?masuk=1";
    }

    private String page(Model model, Locale locale) {
        model.addAttribute("sexes", choices.sexes(locale));
        model.addAttribute("kelurahan", choices.kelurahan());
        model.addAttribute("occupations", choices.occupations(locale));
        return "registry/add";
    }
}
