package id.gemet.coverage.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.gemet.coverage.open.OpenCities;
import id.gemet.coverage.open.OpenCity;
import id.gemet.coverage.open.OpenData;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import id.gemet.shared.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The open data: addresses that stay, CSV and JSON with the same rows, and the page that explains their columns. */
@Controller
class OpenDataController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LICENCE = "CC BY 4.0 <https://creativecommons.org/licenses/by/4.0/deed.id>";

    private record Table(String source, List<String> columns, List<List<String>> rows) {}

    private final OpenCities cities;
    private final Regions regions;

    OpenDataController(OpenCities cities, Regions regions) {
        this.cities = cities;
        this.regions = regions;
    }

    @GetMapping("/data")
    String dictionary(Model model) {
        model.addAttribute("offices", cities.all());
        model.addAttribute("counts", OpenData.COUNT_COLUMNS);
        model.addAttribute("readings", OpenData.READING_COLUMNS);
        model.addAttribute("licence", LICENCE);
        return "coverage/data";
    }

    @GetMapping("/data/{set}/{region}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String set, @PathVariable String region) {
        var table = table(set, city(region));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns());
            table.rows()
                    .forEach(row -> csv.writeRecord(
                            row.stream().map(SpreadsheetText::inert).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(text.toString(), "text/csv;charset=UTF-8");
    }

    @GetMapping("/data/{set}/{region}.json")
    ResponseEntity<byte[]> json(@PathVariable String set, @PathVariable String region) {
        var city = city(region);
        var table = table(set, city);
        var content = new LinkedHashMap<String, Object>();
        content.put("office", city.office().name());
        content.put("source", table.source());
        content.put("licence", LICENCE);
        content.put(
                "rows",
                table.rows().stream().map(row -> named(table.columns(), row)).toList());
        return file(JSON.writeValueAsString(content), MediaType.APPLICATION_JSON_VALUE);
    }

    private static Map<String, String> named(List<String> columns, List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (int column = 0; column < columns.size(); column++) {
            named.put(columns.get(column), row.get(column));
        }
        return named;
    }

    private OpenCity city(String region) {
        return RegionCode.of(region)
                .flatMap(cities::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Table table(String set, OpenCity city) {
        return switch (set) {
            case "cakupan" ->
                new Table("Gemet, " + city.office().name(), OpenData.COUNT_COLUMNS, OpenData.counts(city, regions));
            case "bacaan" -> new Table("kolom source", OpenData.READING_COLUMNS, OpenData.readings(city));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** Anybody's page may fetch them. */
    private static ResponseEntity<byte[]> file(String text, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
