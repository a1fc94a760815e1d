package id.gemet.enrolment.web;

import id.gemet.enrolment.FileColumn;
import id.gemet.enrolment.FileColumn.Content;
import id.gemet.enrolment.FileLayouts;
import id.gemet.enrolment.ReplyHeading;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The columns of the file for the insurer, as its branch wants them. */
@Controller
@RequestMapping("/kepesertaan/tata-letak")
class LayoutController {

    private static final int ROOM_FOR_MORE = 3;

    /** As typed; without a heading it is no column. */
    record Row(String header, String content) {}

    /** @param problem last part of its message key; empty when there is none */
    record LayoutPage(List<Row> rows, List<Content> contents, Map<ReplyHeading, String> replies, String problem) {}

    private final FileLayouts layouts;

    LayoutController(FileLayouts layouts) {
        this.layouts = layouts;
    }

    @GetMapping
    String show(Model model) {
        var rows = layouts.current().stream()
                .map(column -> new Row(column.header(), column.content().name()))
                .toList();
        return show(rows, "", model);
    }

    @PostMapping
    String change(
            @RequestParam List<String> header,
            @RequestParam List<String> content,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var rows = rows(header, content);
        var problem = problem(rows);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(rows, problem.get(), model);
        }
        layouts.change(rows.stream()
                .map(row -> new FileColumn(row.header(), Content.valueOf(row.content())))
                .toList());
        next.addFlashAttribute("notice", Notice.of("done", "enrolment.layout.changed"));
        return "redirect:/kepesertaan/tata-letak";
    }

    @PostMapping("/bawaan")
    String reset(RedirectAttributes next) {
        layouts.change(List.of());
        next.addFlashAttribute("notice", Notice.of("done", "enrolment.layout.reset-done"));
        return "redirect:/kepesertaan/tata-letak";
    }

    @PostMapping("/jawaban")
    String changeReplies(@RequestParam Map<String, String> typed, RedirectAttributes next) {
        var own = new EnumMap<ReplyHeading, String>(ReplyHeading.class);
        for (var heading : ReplyHeading.values()) {
            var spelling = typed.getOrDefault(heading.name(), "").strip();
            if (!spelling.isEmpty()) {
                own.put(heading, spelling);
            }
        }
        layouts.changeReplies(own);
        next.addFlashAttribute("notice", Notice.of("done", "enrolment.layout.replies-changed"));
        return "redirect:/kepesertaan/tata-letak";
    }

    private String show(List<Row> rows, String problem, Model model) {
        var shown = new ArrayList<>(rows);
        for (var i = 0; i < ROOM_FOR_MORE; i++) {
            shown.add(new Row("", ""));
        }
        model.addAttribute("page", new LayoutPage(shown, List.of(Content.values()), replies(), problem));
        return "enrolment/layout";
    }

    private Map<ReplyHeading, String> replies() {
        var own = layouts.replyHeadings();
        var all = new EnumMap<ReplyHeading, String>(ReplyHeading.class);
        for (var heading : ReplyHeading.values()) {
            all.put(heading, own.getOrDefault(heading, ""));
        }
        return all;
    }

    private static List<Row> rows(List<String> headers, List<String> contents) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < Math.min(headers.size(), contents.size()); i++) {
            if (!headers.get(i).isBlank()) {
                rows.add(new Row(headers.get(i).strip(), contents.get(i)));
            }
        }
        return rows;
    }

    private static Optional<String> problem(List<Row> rows) {
        var headers = new HashSet<String>();
        var contents = new HashSet<String>();
        for (var row : rows) {
            if (!headers.add(row.header())) {
                return Optional.of("twice");
            }
            contents.add(row.content());
        }
        if (contents.contains("")) {
            return Optional.of("content");
        }
        return contents.contains(Content.NIK.name()) ? Optional.empty() : Optional.of("no-nik");
    }
}
