package id.gemet.coverage.web;

import id.gemet.access.Acting;
import id.gemet.coverage.Funnel;
import id.gemet.coverage.web.GapForm.Measure;
import id.gemet.coverage.web.GapPage.Row;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import id.gemet.web.Choice;
import id.gemet.web.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Which occupations are missing where, either way round, on the page and as a workbook. */
@Controller
class GapController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** For the selects of the form. */
    private final GapPages pages;

    private final Funnel funnel;
    private final Regions regions;
    private final MessageSource messages;

    GapController(GapPages pages, Funnel funnel, Regions regions, MessageSource messages) {
        this.pages = pages;
        this.funnel = funnel;
        this.regions = regions;
        this.messages = messages;
    }

    @GetMapping("/cakupan/kesenjangan")
    String page(@ModelAttribute("form") GapForm form, Locale locale, Model model) {
        var flow = funnel.read();
        model.addAttribute("page", pages.of(flow, form, locale));
        model.addAttribute("counted", flow.counted());
        model.addAttribute("rows", options("row", GapForm.Rows.values(), locale));
        model.addAttribute("measures", options("measure", Measure.values(), locale));
        model.addAttribute("kecamatan", kecamatan());
        return "coverage/gap";
    }

    @GetMapping("/cakupan/kesenjangan/unduh")
    ResponseEntity<byte[]> download(@ModelAttribute("form") GapForm form, Locale locale) {
        var page = pages.of(funnel.read(), form, locale);
        var sum = say("coverage.gap.sum", locale);
        var heading = Stream.of(Stream.of(page.corner()), page.columns().stream(), Stream.of(sum))
                .flatMap(cells -> cells)
                .toList();
        var rows = new ArrayList<List<Object>>();
        page.rows().forEach(row -> rows.add(cells(row.name(), row)));
        rows.add(cells(sum, page.sums()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kesenjangan.xlsx")
                                .build()
                                .toString())
                .body(new TableFile()
                        .with(say("coverage.gap.measure." + form.ukuran(), locale), heading, rows)
                        .bytes());
    }

    private static List<Object> cells(String name, Row row) {
        var cells = new ArrayList<Object>();
        cells.add(name);
        cells.addAll(row.cells());
        cells.add(row.sum());
        return cells;
    }

    private List<Choice> options(String kind, Enum<?>[] values, Locale locale) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), say("coverage.gap." + kind + "." + value, locale)))
                .toList();
    }

    private List<Choice> kecamatan() {
        return regions.kelurahanOf(Acting.current().region()).stream()
                .flatMap(place -> place.code().parent().stream())
                .distinct()
                .sorted(Comparator.comparing(RegionCode::dotted))
                .map(code -> new Choice(code.dotted(), regions.nameOf(code)))
                .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
