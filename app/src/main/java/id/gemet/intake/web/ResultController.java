package id.gemet.intake.web;

import id.gemet.intake.Counts;
import id.gemet.intake.Intake;
import id.gemet.intake.ListId;
import id.gemet.intake.Review;
import id.gemet.intake.ReviewedRow;
import id.gemet.intake.SheetColumns;
import id.gemet.intake.UploadedList;
import id.gemet.intake.file.FileNote;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.FindingType;
import id.gemet.intake.judge.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The third step: what the rows came to, each message in its cell. */
@Controller
@RequestMapping("/usulan/{id}")
class ResultController {

    private static final int ROWS_SHOWN = 50;

    private final Intake intake;
    private final Review review;
    private final MessageSource messages;

    ResultController(Intake intake, Review review, MessageSource messages) {
        this.intake = intake;
        this.review = review;
        this.messages = messages;
    }

    @GetMapping("/hasil")
    String result(
            @PathVariable UUID id,
            @RequestParam(name = "tampil", defaultValue = "") String shown,
            @RequestParam(name = "hal", defaultValue = "1") int page,
            Model model,
            Locale locale) {
        var list = find(id);
        if (list.status().isAtWork()) {
            model.addAttribute("list", list);
            model.addAttribute("rowsDone", review.rowsDone(list.id()).orElse(0));
            return "intake/progress";
        }
        model.addAttribute("page", page(list, shown, Math.max(1, page), locale));
        model.addAttribute("notes", notes(list, locale));
        return "intake/result";
    }

    private ResultPage page(UploadedList list, String shown, int page, Locale locale) {
        var findings = review.findings(list.id());
        var outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(shown))
                .findFirst();
        var finding = findings.keySet().stream()
                .filter(each -> each.name().equals(shown))
                .findFirst();
        var chosen = outcome.or(() -> finding.isPresent() ? Optional.empty() : Optional.of(usual(list.counts())));
        int offset = (page - 1) * ROWS_SHOWN;
        List<ReviewedRow> rows = chosen.map(each -> review.rows(list.id(), each, ROWS_SHOWN, offset))
                .orElseGet(() -> review.rows(list.id(), finding.orElseThrow(), ROWS_SHOWN, offset));
        int all = chosen.map(each -> count(list.counts(), each))
                .orElseGet(() -> findings.getOrDefault(finding.orElseThrow(), 0));
        var name =
                chosen.map(Outcome::name).orElseGet(() -> finding.orElseThrow().name());
        var sheets = intake.mapping(list.id());
        return new ResultPage(
                list,
                groups(findings),
                Arrays.stream(Outcome.values())
                        .map(each -> new ResultPage.Tab(each, count(list.counts(), each)))
                        .toList(),
                name,
                sheets,
                ResultPage.rows(rows, names(sheets), each -> sentence(each, locale)),
                offset + 1,
                all,
                page > 1 ? "?tampil=" + name + "&hal=" + (page - 1) : "",
                offset + ROWS_SHOWN < all ? "?tampil=" + name + "&hal=" + (page + 1) : "");
    }

    private static List<ResultPage.Group> groups(Map<FindingType, Integer> findings) {
        return findings.entrySet().stream()
                .map(entry -> new ResultPage.Group(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getKey().usually().name()))
                .toList();
    }

    /** What needs work first. */
    private static Outcome usual(Counts counts) {
        if (counts.repair() > 0) {
            return Outcome.REPAIR;
        }
        return counts.fresh() > 0 ? Outcome.NEW : Outcome.KNOWN;
    }

    private static int count(Counts counts, Outcome outcome) {
        return switch (outcome) {
            case NEW -> counts.fresh();
            case KNOWN -> counts.known();
            case UPDATED -> counts.updated();
            case REPAIR -> counts.repair();
            case IGNORED -> counts.ignored();
        };
    }

    private static Map<Integer, String> names(List<SheetColumns> sheets) {
        var names = new HashMap<Integer, String>();
        sheets.forEach(sheet -> names.put(sheet.sheet(), sheet.name()));
        return names;
    }

    private String sentence(Finding finding, Locale locale) {
        return messages.getMessage(finding.messageKey(), finding.messageArguments(), locale);
    }

    private List<String> notes(UploadedList list, Locale locale) {
        return list.notes().stream()
                .map(note -> note.split("\t", -1))
                .map(parts -> messages.getMessage(
                        FileNote.Kind.valueOf(parts[0]).messageKey(),
                        Arrays.copyOfRange(parts, 1, parts.length, Object[].class),
                        locale))
                .toList();
    }

    @GetMapping("/perbaikan")
    ResponseEntity<byte[]> repairFile(@PathVariable UUID id, Locale locale) throws IOException {
        var list = find(id);
        var file = RepairFile.of(
                intake.mapping(list.id()),
                review.toRepair(list.id()),
                messages.getMessage("intake.repair-file.reason", null, locale),
                finding -> sentence(finding, locale));
        var name = messages.getMessage("intake.repair-file.name", null, locale) + " " + list.fileName() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private UploadedList find(UUID id) {
        return intake.find(new ListId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
