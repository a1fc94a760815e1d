package id.gemet.actions.register.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.InstrumentId;
import id.gemet.actions.register.Register;
import id.gemet.actions.register.Use;
import id.gemet.funding.BudgetLines;
import id.gemet.verification.Decrees;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The register of regulations and agreements. */
@Controller
@RequestMapping("/aksi/peraturan")
class RegisterController {

    private static final Set<Role> WRITERS = EnumSet.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.ADMIN);

    /** @param value of a thing: its kind, a colon and its id */
    record Option(String value, String label) {}

    private final Register register;
    private final BudgetLines lines;
    private final Decrees decrees;
    private final MessageSource messages;

    RegisterController(Register register, BudgetLines lines, Decrees decrees, MessageSource messages) {
        this.register = register;
        this.lines = lines;
        this.decrees = decrees;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", RegisterPage.of(register.list(), register.today(), mayWrite()));
        return "actions/register/list";
    }

    @GetMapping("/baru")
    String ask(@RequestParam(name = "ganti", required = false) @Nullable UUID replaced, Model model, Locale locale) {
        var form = replaced == null ? RegisterForm.empty() : RegisterForm.after(find(replaced));
        return form(form, model, locale);
    }

    @PostMapping("/baru")
    String enter(
            @ModelAttribute("form") RegisterForm form,
            BindingResult problems,
            @RequestParam("berkas") MultipartFile file,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws IOException {
        var key = form.drawn().orElseThrow(RegisterController::notThere);
        var terms = form.terms(problems);
        if (terms.isEmpty()) {
            return again(form, response, model, locale);
        }
        var entered = register.enter(key, terms.get(), form.replaced().map(id -> find(id).id()));
        if (entered.isEmpty()) {
            problems.reject("actions.register.wrong.replaced");
            return again(form, response, model, locale);
        }
        attach(entered.get(), file);
        return "redirect:/aksi/peraturan/" + entered.get();
    }

    @GetMapping("/{id}")
    String instrument(@PathVariable UUID id, Model model, Locale locale) {
        var found = find(id);
        var all = register.list();
        model.addAttribute("row", RegisterPage.Row.of(found, register.today()));
        model.addAttribute("before", found.replaces().flatMap(other -> named(all, other)));
        model.addAttribute("after", found.successor().flatMap(other -> named(all, other)));
        model.addAttribute("mayWrite", mayWrite());
        model.addAttribute("things", mayWrite() ? things(found, locale) : List.of());
        return "actions/register/instrument";
    }

    @PostMapping("/{id}/kaitan")
    String hang(
            @PathVariable UUID id,
            @RequestParam(name = "benda", defaultValue = "") String thing,
            @RequestParam(name = "nama", defaultValue = "") String name,
            Locale locale) {
        var instrument = find(id);
        things(instrument, locale).stream()
                .filter(option -> option.value().equals(thing))
                .findFirst()
                .map(option -> new Use(
                        Use.Kind.valueOf(thing.substring(0, thing.indexOf(':'))),
                        Optional.of(UUID.fromString(thing.substring(thing.indexOf(':') + 1))),
                        option.label()))
                .ifPresent(use -> register.hang(instrument.id(), use));
        if (!name.isBlank()) {
            register.hang(instrument.id(), new Use(Use.Kind.OTHER, Optional.empty(), name.strip()));
        }
        return "redirect:/aksi/peraturan/" + id;
    }

    @PostMapping("/{id}/berkas")
    String attach(@PathVariable UUID id, @RequestParam("berkas") MultipartFile file) throws IOException {
        attach(find(id).id(), file);
        return "redirect:/aksi/peraturan/" + id;
    }

    @GetMapping("/{id}/berkas")
    ResponseEntity<byte[]> text(@PathVariable UUID id) {
        var text = register.text(find(id).id()).orElseThrow(RegisterController::notThere);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(text.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.content());
    }

    private void attach(InstrumentId id, MultipartFile file) throws IOException {
        if (!file.isEmpty()) {
            var name = Optional.ofNullable(file.getOriginalFilename())
                    .filter(given -> !given.isBlank())
                    .orElse("naskah");
            register.attach(id, new Register.Text(name, file.getBytes()));
        }
    }

    /** Budget lines and decrees that do not hang on it yet. */
    private List<Option> things(Instrument instrument, Locale locale) {
        var things = new ArrayList<Option>();
        lines.list()
                .forEach(line -> things.add(new Option(
                        Use.Kind.LINE + ":" + line.id(),
                        message("actions.register.line", locale, line.name(), String.valueOf(line.fiscalYear())))));
        decrees.list()
                .forEach(decree -> things.add(new Option(
                        Use.Kind.DECREE + ":" + decree.id(),
                        message("actions.register.decree", locale, decree.number()))));
        var taken = instrument.uses().stream()
                .flatMap(use -> use.thing().stream())
                .map(UUID::toString)
                .toList();
        return things.stream()
                .filter(option -> taken.stream().noneMatch(option.value()::endsWith))
                .toList();
    }

    private String again(RegisterForm form, HttpServletResponse response, Model model, Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, model, locale);
    }

    private String form(RegisterForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("replaced", form.replaced().map(this::find));
        model.addAttribute(
                "kinds",
                Arrays.stream(Instrument.Kind.values())
                        .map(kind -> new Option(kind.name(), message("actions.register.kind." + kind, locale)))
                        .toList());
        return "actions/register/form";
    }

    private static Optional<Instrument> named(List<Instrument> all, InstrumentId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Instrument find(UUID id) {
        return register.find(new InstrumentId(id)).orElseThrow(RegisterController::notThere);
    }

    private static boolean mayWrite() {
        return WRITERS.contains(Acting.current().role());
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private String message(String key, Locale locale, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }
}
