package id.gemet.coverage.web;

import static java.util.Comparator.comparing;

import id.gemet.coverage.PublicCoverage;
import id.gemet.regions.Regions;
import id.gemet.shared.Figures;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What everybody may know of a city. */
@Controller
class PublicCoverageController {

    private final PublicCoverage coverage;
    private final CoveragePages pages;
    private final Regions regions;
    private final OccupationNames occupations;

    PublicCoverageController(
            PublicCoverage coverage, CoveragePages pages, Regions regions, OccupationNames occupations) {
        this.coverage = coverage;
        this.pages = pages;
        this.regions = regions;
        this.occupations = occupations;
    }

    @GetMapping("/cakupan-publik/{region}")
    String page(@PathVariable("region") String region, Locale locale, Model model) {
        var city = RegionCode.of(region)
                .flatMap(coverage::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("city", city);
        model.addAttribute("head", city.reading().map(reading -> pages.headline(reading, city.target(), 0, locale)));
        model.addAttribute("kelurahan", bars(city.byKelurahan(), regions::nameOf, locale));
        model.addAttribute("occupations", bars(city.byOccupation(), slug -> occupations.of(slug, locale), locale));
        return "coverage/public";
    }

    /** By name, for the order must not tell what the figure does not. */
    private static <K> List<Bar> bars(Map<K, Optional<Long>> counts, Function<K, String> name, Locale locale) {
        var figures = Figures.in(locale);
        return counts.entrySet().stream()
                .map(entry -> new Bar(
                        name.apply(entry.getKey()),
                        entry.getValue().orElse(0L),
                        entry.getValue().map(figures::number).orElse("")))
                .sorted(comparing(Bar::label))
                .toList();
    }
}
