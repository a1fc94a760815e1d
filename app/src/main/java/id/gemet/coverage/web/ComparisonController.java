package id.gemet.coverage.web;

import id.gemet.coverage.open.Comparison;
import id.gemet.coverage.open.OpenCities;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The cities of a province side by side, a table for each base. */
@Controller
class ComparisonController {

    private final OpenCities cities;
    private final Regions regions;

    ComparisonController(OpenCities cities, Regions regions) {
        this.cities = cities;
        this.regions = regions;
    }

    @GetMapping("/perbandingan/{province}")
    String page(@PathVariable("province") String code, Model model) {
        var province = RegionCode.of(code)
                .filter(region -> region.level() == RegionLevel.PROVINSI)
                .flatMap(regions::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entries = cities.within(province.code()).stream()
                .flatMap(city -> city.reading().stream()
                        .map(reading -> new Comparison.Entry(city.office().name(), reading)))
                .toList();
        model.addAttribute("province", province.name());
        model.addAttribute("comparisons", Comparison.of(entries));
        return "coverage/comparison";
    }
}
