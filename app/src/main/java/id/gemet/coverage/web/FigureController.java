package id.gemet.coverage.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.coverage.Base;
import id.gemet.coverage.Definition;
import id.gemet.coverage.Figure;
import id.gemet.coverage.ProvenFigures;
import id.gemet.coverage.Readings;
import id.gemet.coverage.Recomputation;
import id.gemet.coverage.SourceClass;
import id.gemet.regions.Regions;
import id.gemet.registry.Segment;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.tariffs.PayerKind;
import id.gemet.web.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** Published figures with their proof: list, publish, count again, correct. */
@Controller
@RequestMapping("/cakupan/angka")
class FigureController {

    private static final Set<Role> PUBLISHING = EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK);

    /** People in only one of two lists. */
    record Side(String name, List<Recomputation.Person> people) {}

    private final ProvenFigures figures;
    private final Readings readings;
    private final Regions regions;
    private final OccupationNames occupations;
    private final MessageSource messages;
    private final Clock clock;

    FigureController(
            ProvenFigures figures,
            Readings readings,
            Regions regions,
            OccupationNames occupations,
            MessageSource messages,
            Clock clock) {
        this.figures = figures;
        this.readings = readings;
        this.regions = regions;
        this.occupations = occupations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("figures", figures.list());
        model.addAttribute("targets", readings.targets());
        model.addAttribute("publishing", isPublishing());
        return "coverage/figures";
    }

    @GetMapping("/{id}")
    String figure(@PathVariable UUID id, Locale locale, Model model) {
        return figure(found(id), locale, model);
    }

    @GetMapping("/{id}/hitung-ulang")
    String recompute(@PathVariable UUID id, Locale locale, Model model) {
        var figure = found(id);
        var recomputed = figures.recompute(figure);
        model.addAttribute("recomputed", recomputed);
        model.addAttribute("outcome", recomputed.getClass().getSimpleName());
        if (recomputed instanceof Recomputation.Changed changed) {
            model.addAttribute(
                    "sides", List.of(new Side("joined", changed.joined()), new Side("left", changed.left())));
        }
        return figure(figure, locale, model);
    }

    private String figure(Figure figure, Locale locale, Model model) {
        var versions = figures.versions(figure);
        model.addAttribute("figure", figure);
        model.addAttribute("area", figure.narrowing().area().map(regions::nameOf));
        model.addAttribute("work", figure.narrowing().occupation().map(slug -> occupations.of(slug, locale)));
        model.addAttribute("earlier", figures.earlier(figure));
        model.addAttribute("versions", versions);
        model.addAttribute("last", versions.getFirst().id().equals(figure.id()));
        model.addAttribute("publishing", isPublishing());
        return "coverage/figure";
    }

    @GetMapping("/baru")
    String blank(Locale locale, Model model) {
        return blank(Definition.COVERED_BY_PAYERS, locale, model);
    }

    @GetMapping("/kutip")
    String blankTyped(Locale locale, Model model) {
        return blank(Definition.REPORTED, locale, model);
    }

    private String blank(Definition definition, Locale locale, Model model) {
        model.addAttribute("form", FigureForm.blank(definition, today(), readings.latest()));
        return form(definition, Optional.empty(), locale, model);
    }

    @PostMapping("/baru")
    String publish(
            @ModelAttribute("form") FigureForm form,
            BindingResult problems,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var wanted = new FigureReader(form, problems, today()).computed();
        if (wanted.isPresent()) {
            return to(figures.publish(wanted.get()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(Definition.COVERED_BY_PAYERS, Optional.empty(), locale, model);
    }

    @PostMapping("/kutip")
    String publishTyped(
            @ModelAttribute("form") FigureForm form,
            BindingResult problems,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var reading = new FigureReader(form, problems, today()).typed();
        if (reading.isPresent()) {
            readings.record(reading.get());
            return to(figures.publish(reading.get()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(Definition.REPORTED, Optional.empty(), locale, model);
    }

    @GetMapping("/{id}/koreksi")
    String correction(@PathVariable UUID id, Locale locale, Model model) {
        var figure = found(id);
        model.addAttribute("form", FigureForm.correcting(figure));
        return form(figure.definition(), Optional.of(figure), locale, model);
    }

    @PostMapping("/{id}/koreksi")
    String correct(
            @PathVariable UUID id,
            @ModelAttribute("form") FigureForm form,
            BindingResult problems,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var figure = found(id);
        if (form.reason().isEmpty()) {
            problems.rejectValue("reason", "coverage.figure.reason.missing");
        }
        var reader = new FigureReader(form, problems, today());
        var corrected = figure.definition().isComputed()
                ? reader.computed().flatMap(wanted -> figures.correct(figure, wanted, form.reason()))
                : reader.typed().flatMap(reading -> figures.correct(figure, reading, form.reason()));
        if (corrected.isPresent()) {
            return to(corrected.get());
        }
        if (!problems.hasErrors()) {
            problems.reject("coverage.figure.corrected-already");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(figure.definition(), Optional.of(figure), locale, model);
    }

    private String form(Definition definition, Optional<Figure> corrected, Locale locale, Model model) {
        model.addAttribute("typed", !definition.isComputed());
        model.addAttribute("corrected", corrected);
        model.addAttribute(
                "definitions",
                options(
                        "definition",
                        Arrays.stream(Definition.values())
                                .filter(Definition::isComputed)
                                .toList(),
                        locale));
        model.addAttribute("bases", options("base", List.of(Base.values()), locale));
        model.addAttribute("classes", options("source", List.of(SourceClass.values()), locale));
        model.addAttribute("segments", options("segment", List.of(Segment.values()), locale));
        model.addAttribute("payers", options("payer", List.of(PayerKind.values()), locale));
        model.addAttribute("areas", areas());
        model.addAttribute("occupations", occupations(locale));
        return "coverage/figure-form";
    }

    private <E extends Enum<E>> List<Choice> options(String kind, List<E> values, Locale locale) {
        return values.stream()
                .map(value -> new Choice(
                        value.name(), messages.getMessage("coverage." + kind + "." + value.name(), null, locale)))
                .toList();
    }

    private List<Choice> occupations(Locale locale) {
        return Occupations.load().all().stream()
                .map(each -> new Choice(each.slug(), occupations.of(each.slug(), locale)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** The kecamatan of the city. */
    private List<Choice> areas() {
        return regions.kelurahanOf(Acting.current().region()).stream()
                .flatMap(place -> place.code().parent().stream())
                .distinct()
                .sorted(Comparator.comparing(RegionCode::dotted))
                .map(code -> new Choice(code.dotted(), regions.nameOf(code)))
                .toList();
    }

    private Figure found(UUID id) {
        return figures.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }

    private static boolean isPublishing() {
        return PUBLISHING.contains(Acting.current().role());
    }

    private static String to(Figure figure) {
        return "redirect:/cakupan/angka/" + figure.id();
    }
}
