package id.gemet.coverage.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.coverage.Funnel;
import id.gemet.coverage.Slice;
import id.gemet.coverage.web.CoveragePage.Order;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import id.gemet.web.LegalGrounds;
import id.gemet.web.LegalGrounds.Matter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is covered in the officer's city or kelurahan. */
@Controller
class CoverageController {

    /** Who sees the whole city and works on it. */
    private static final Set<Role> RECOUNTING =
            EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.ADMIN);

    /** Who may see each line's money. */
    private static final Set<Role> PLANNING =
            EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.TREASURER, Role.AUDITOR, Role.ADMIN);

    /** Who sees the whole city. */
    private static final Set<Role> PROVING =
            EnumSet.complementOf(EnumSet.of(Role.KELURAHAN_OFFICER, Role.COMPANY_OFFICER, Role.INSURER_OFFICER));

    /** Who is told what people say is wrong with their own data. */
    private static final Set<Role> CORRECTING =
            EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.KELURAHAN_OFFICER, Role.SECRETARY, Role.AUDITOR);

    private static final String[] HEADER = {
        "kelurahan_code",
        "kelurahan",
        "occupation",
        "listed",
        "waiting",
        "returned",
        "rejected",
        "verified",
        "funded",
        "pending",
        "refused",
        "enrolled",
        "paid"
    };

    private final CoveragePages pages;
    private final Funnel funnel;
    private final Regions regions;
    private final OccupationNames occupations;
    private final LegalGrounds grounds;

    CoverageController(
            CoveragePages pages, Funnel funnel, Regions regions, OccupationNames occupations, LegalGrounds grounds) {
        this.pages = pages;
        this.funnel = funnel;
        this.regions = regions;
        this.occupations = occupations;
        this.grounds = grounds;
    }

    @GetMapping("/cakupan")
    String page(
            @RequestParam(name = "urut", defaultValue = "orang") String order,
            @RequestParam(name = "wilayah", defaultValue = "") String area,
            Locale locale,
            Model model) {
        model.addAttribute("correcting", CORRECTING.contains(Acting.current().role()));
        model.addAttribute("planning", PLANNING.contains(Acting.current().role()));
        model.addAttribute("proving", PROVING.contains(Acting.current().role()));
        model.addAttribute("recountable", RECOUNTING.contains(Acting.current().role()));
        var page = pages.of(
                Acting.current(), order.equals("persen") ? Order.SHARE : Order.PEOPLE, RegionCode.of(area), locale);
        model.addAttribute("page", page);
        model.addAttribute(
                "grounds",
                page.headline()
                        .flatMap(Headline::target)
                        .map(target -> grounds.of(Matter.target(target.reachBy(), target.source())))
                        .orElse(List.of()));
        return "coverage/coverage";
    }

    @PostMapping("/cakupan/hitung")
    String recount() {
        funnel.refresh();
        return "redirect:/cakupan";
    }

    @GetMapping("/cakupan/unduh")
    ResponseEntity<byte[]> download(Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cakupan.csv")
                                .build()
                                .toString())
                .body(table(locale).getBytes(StandardCharsets.UTF_8));
    }

    private String table(Locale locale) {
        var rows = funnel.read().slices().stream().map(slice -> columns(slice, locale));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String[] columns(Slice slice, Locale locale) {
        var count = slice.count();
        var texts = Stream.of(
                slice.kelurahan().map(RegionCode::dotted).orElse(""),
                slice.kelurahan().map(regions::nameOf).orElse(""),
                occupations.of(slice.occupation(), locale));
        var numbers = Stream.of(
                        count.listed(),
                        count.waiting(),
                        count.returned(),
                        count.rejected(),
                        count.verified(),
                        count.funded(),
                        count.pending(),
                        count.refused(),
                        count.enrolled(),
                        count.paid())
                .map(String::valueOf);
        return Stream.concat(texts, numbers).toArray(String[]::new);
    }
}
