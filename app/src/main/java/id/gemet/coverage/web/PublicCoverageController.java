package id.gemet.coverage.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.gemet.coverage.open.Cell;
import id.gemet.coverage.open.Dimension;
import id.gemet.coverage.open.OpenCities;
import id.gemet.coverage.open.OpenCity;
import id.gemet.coverage.open.PlaceComparison;
import id.gemet.coverage.open.Release;
import id.gemet.regions.Boundaries;
import id.gemet.regions.MapDrawing;
import id.gemet.regions.Regions;
import id.gemet.shared.Figures;
import id.gemet.shared.RegionCode;
import id.gemet.web.Refusals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everybody may know of a city. */
@Controller
class PublicCoverageController {

    record Named(String name, PlaceComparison.Entry entry) {}

    /** @param id what an area of the map leads to */
    record Row(String id, String label, String figure) {}

    private static final int MAP_WIDTH = 1000;
    private static final int STEPS = 5;
    private static final String ID = "k";

    private final OpenCities cities;
    private final CoveragePages pages;
    private final Regions regions;
    private final OccupationNames occupations;
    private final MessageSource messages;

    PublicCoverageController(
            OpenCities cities,
            CoveragePages pages,
            Regions regions,
            OccupationNames occupations,
            MessageSource messages) {
        this.cities = cities;
        this.pages = pages;
        this.regions = regions;
        this.occupations = occupations;
        this.messages = messages;
    }

    @GetMapping("/cakupan-publik/{region}")
    String page(@PathVariable("region") String region, Locale locale, Model model) {
        var city = city(region);
        model.addAttribute("city", city);
        model.addAttribute("head", city.reading().map(reading -> pages.headline(reading, city.target(), 0, locale)));
        city.release().ifPresent(release -> released(release, city.office().region(), locale, model));
        return "coverage/public";
    }

    @GetMapping("/cakupan-publik/{region}/angka/{id}")
    String figure(@PathVariable("region") String region, @PathVariable("id") UUID id, Model model) {
        var city = city(region);
        var versions = cities.versions(city, id);
        var figure = versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(Refusals::notThere);
        model.addAttribute("city", city);
        model.addAttribute("figure", figure);
        model.addAttribute("versions", versions);
        return "coverage/public-figure";
    }

    private OpenCity city(String region) {
        return RegionCode.of(region).flatMap(cities::of).orElseThrow(Refusals::notThere);
    }

    private void released(Release release, RegionCode city, Locale locale, Model model) {
        model.addAttribute("release", release);
        model.addAttribute("total", release.by(Dimension.CITY).getFirst().covered());
        model.addAttribute("kelurahan", rows(release, Dimension.KELURAHAN, this::place, locale));
        model.addAttribute(
                "occupations", rows(release, Dimension.OCCUPATION, slug -> occupations.of(slug, locale), locale));
        model.addAttribute("payers", rows(release, Dimension.PAYER, kind -> payer(kind, locale), locale));
        model.addAttribute(
                "kecamatan",
                PlaceComparison.of(release).entries().stream()
                        .map(entry -> new Named(place(entry.code()), entry))
                        .toList());
        model.addAttribute("map", MapDrawing.of(Boundaries.of(city), MAP_WIDTH));
        model.addAttribute("classes", classes(release.by(Dimension.KELURAHAN)));
    }

    /** By name, for the order must not tell what the figure does not. */
    private static List<Row> rows(Release release, Dimension dimension, Function<String, String> name, Locale locale) {
        var figures = Figures.in(locale);
        return release.by(dimension).stream()
                .map(cell -> new Row(
                        ID + cell.key(),
                        name.apply(cell.key()),
                        cell.covered().map(figures::number).orElse("")))
                .sorted(comparing(Row::label))
                .toList();
    }

    /** 0 to 4 for each fifth of the largest; a place without a figure is hatched. */
    private static Map<String, Integer> classes(List<Cell> kelurahan) {
        var most = kelurahan.stream()
                .flatMap(cell -> cell.covered().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return kelurahan.stream().filter(cell -> cell.covered().isPresent()).collect(toMap(Cell::key, cell ->
                (int) (cell.covered().orElseThrow() * STEPS / (most + 1))));
    }

    private String place(String code) {
        return RegionCode.of(code).map(regions::nameOf).orElse(code);
    }

    private String payer(String kind, Locale locale) {
        return messages.getMessage("funding.kind." + kind, null, locale);
    }
}
