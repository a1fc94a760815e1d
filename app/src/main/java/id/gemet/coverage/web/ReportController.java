package id.gemet.coverage.web;

import id.gemet.access.Acting;
import id.gemet.coverage.FunnelCount;
import id.gemet.coverage.web.CoveragePage.Order;
import id.gemet.web.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The coverage page to take along: a sheet of paper for the meeting, and every table as a workbook. */
@Controller
class ReportController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MeetingReport report;
    private final CoveragePages pages;
    private final MessageSource messages;

    ReportController(MeetingReport report, CoveragePages pages, MessageSource messages) {
        this.report = report;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/cakupan/laporan")
    ResponseEntity<byte[]> paper(Locale locale) {
        return file("laporan-cakupan.pdf", MediaType.APPLICATION_PDF, report.print(Acting.current(), locale));
    }

    @GetMapping("/cakupan/unduh-xlsx")
    ResponseEntity<byte[]> workbook(Locale locale) {
        var page = pages.of(Acting.current(), Order.PEOPLE, Optional.empty(), locale);
        var segments = page.segments();
        var people = say("coverage.people", locale);
        var file = new TableFile()
                .with(
                        say("coverage.districts.one", locale),
                        placeHeading("coverage.district", locale),
                        page.kecamatan().stream().map(ReportController::cells).toList())
                .with(
                        say("coverage.kelurahan", locale),
                        placeHeading("coverage.kelurahan.one", locale),
                        page.kelurahan().stream().map(ReportController::cells).toList())
                .with(
                        say("coverage.segments", locale),
                        List.of(say("coverage.segment", locale), people),
                        List.of(
                                List.of(say("coverage.segment.PU", locale), segments.pu()),
                                List.of(say("coverage.segment.BPU", locale), segments.bpu()),
                                List.of(say("coverage.segment.JAKON", locale), segments.jakon()),
                                List.of(say("coverage.segment.PMI", locale), segments.pmi())))
                .with(
                        say("coverage.payers", locale),
                        List.of(
                                say("coverage.payers.payer", locale),
                                say("coverage.payers.now", locale),
                                say("coverage.payers.before", locale)),
                        page.payers().stream()
                                .map(row -> List.<Object>of(row.payer(), row.people(), row.before()))
                                .toList())
                .with(
                        say("coverage.month", locale),
                        List.of(say("coverage.month", locale), people),
                        page.trend().months().stream()
                                .map(month -> List.<Object>of(month.month().toString(), month.people()))
                                .toList());
        return file("cakupan.xlsx", WORKBOOK, file.bytes());
    }

    private List<String> placeHeading(String place, Locale locale) {
        return Stream.concat(
                        Stream.of(place),
                        Stream.of("listed", "verified", "funded", "enrolled", "paid")
                                .map(stage -> "coverage.stage." + stage))
                .map(key -> say(key, locale))
                .toList();
    }

    private static List<Object> cells(Place place) {
        FunnelCount count = place.count();
        return List.of(place.name(), count.listed(), count.verified(), count.funded(), count.enrolled(), count.paid());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
