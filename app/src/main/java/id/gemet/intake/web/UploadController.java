package id.gemet.intake.web;

import id.gemet.intake.Intake;
import id.gemet.intake.ListId;
import id.gemet.intake.Sender;
import id.gemet.intake.SenderKind;
import id.gemet.intake.SheetColumns;
import id.gemet.intake.Uploaded;
import id.gemet.intake.UploadedList;
import id.gemet.intake.judge.Field;
import id.gemet.web.Choice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The first two of five steps: which file from whom, and what its columns mean. */
@Controller
@RequestMapping("/usulan")
class UploadController {

    private static final int LISTS_SHOWN = 50;

    private final Intake intake;
    private final MessageSource messages;

    UploadController(Intake intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @GetMapping
    String lists(@RequestParam(name = "hal", defaultValue = "1") int page, Model model) {
        int from = Math.max(0, page - 1) * LISTS_SHOWN;
        var lists = intake.newest(LISTS_SHOWN + 1, from);
        model.addAttribute("lists", lists.subList(0, Math.min(LISTS_SHOWN, lists.size())));
        model.addAttribute("previous", page > 1 ? "?hal=" + (page - 1) : "");
        model.addAttribute("next", lists.size() > LISTS_SHOWN ? "?hal=" + (page + 1) : "");
        return "intake/lists";
    }

    @GetMapping("/unggah")
    String choose(@ModelAttribute("form") UploadForm form, Model model, Locale locale) {
        return page(model, locale);
    }

    private String page(Model model, Locale locale) {
        model.addAttribute(
                "kinds",
                Arrays.stream(SenderKind.values())
                        .map(kind -> new Choice(kind.name(), messages.getMessage(kind.messageKey(), null, locale)))
                        .toList());
        return "intake/upload";
    }

    @PostMapping("/unggah")
    String upload(
            @ModelAttribute("form") UploadForm form,
            BindingResult problems,
            @RequestParam("file") MultipartFile file,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var kind = form.kind();
        var name = Optional.ofNullable(form.sender()).orElse("").strip();
        if (kind == null) {
            problems.rejectValue("kind", "intake.upload.kind-missing");
        }
        if (name.isEmpty()) {
            problems.rejectValue("sender", "intake.upload.sender-missing");
        }
        if (kind != null && !problems.hasErrors()) {
            var fileName = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            switch (intake.upload(new Sender(name, kind), fileName, file.getBytes())) {
                case Uploaded.Accepted(var list, var same) -> {
                    return "redirect:/usulan/" + list + "/kolom"
                            + same.map(other -> "?sama=" + other).orElse("");
                }
                case Uploaded.Refused(var key, var arguments) -> problems.reject(key, arguments.toArray(), key);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model, locale);
    }

    @GetMapping("/{id}/kolom")
    String columns(
            @PathVariable UUID id,
            @RequestParam(name = "sama", required = false) Optional<UUID> same,
            Model model,
            Locale locale) {
        var list = find(id);
        model.addAttribute("list", list);
        model.addAttribute(
                "same", same.flatMap(other -> intake.find(new ListId(other))).orElse(null));
        model.addAttribute(
                "sheets",
                intake.mapping(list.id()).stream().map(MappedSheet::of).toList());
        model.addAttribute(
                "options",
                Arrays.stream(Field.values())
                        .map(field -> new Choice(field.name(), messages.getMessage(field.messageKey(), null, locale)))
                        .toList());
        return "intake/columns";
    }

    @PostMapping("/{id}/kolom")
    String confirm(@PathVariable UUID id, HttpServletRequest request) {
        var list = find(id).id();
        var corrections = new HashMap<Integer, Map<Integer, Field>>();
        for (var sheet : intake.mapping(list)) {
            corrections.put(sheet.sheet(), chosen(sheet, request));
        }
        if (!intake.confirmMapping(list, corrections) || !intake.judgeLater(list)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:/usulan/" + id + "/hasil";
    }

    private UploadedList find(UUID id) {
        return intake.find(new ListId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A field chosen for two columns counts for the first. */
    private static Map<Integer, Field> chosen(SheetColumns sheet, HttpServletRequest request) {
        var fields = new HashMap<Integer, Field>();
        for (var column : sheet.columns()) {
            var value = Optional.ofNullable(request.getParameter("field-" + sheet.sheet() + "-" + column.index()));
            value.filter(text -> !text.isEmpty())
                    .flatMap(UploadController::field)
                    .filter(field -> !fields.containsValue(field))
                    .ifPresent(field -> fields.put(column.index(), field));
        }
        return fields;
    }

    private static Optional<Field> field(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** A sheet as the mapping table wants it. */
    public record MappedSheet(String name, List<MappedColumn> columns) {

        static MappedSheet of(SheetColumns sheet) {
            return new MappedSheet(
                    sheet.name(),
                    sheet.columns().stream()
                            .map(column -> MappedColumn.of(sheet.sheet(), column))
                            .toList());
        }
    }

    public record MappedColumn(String index, String header, List<String> samples, String field, boolean guessed) {

        private static final double CERTAIN = 0.8;

        static MappedColumn of(int sheet, SheetColumns.Column column) {
            var field = column.field().map(Field::name).orElse("");
            return new MappedColumn(
                    sheet + "-" + column.index(),
                    column.heading().isEmpty() ? column.letter() : column.letter() + " · " + column.heading(),
                    column.samples().stream().map(Masked::digits).toList(),
                    field,
                    !field.isEmpty() && column.confidence() < CERTAIN);
        }
    }
}
