package id.gemet.actions.register.web;

import id.gemet.actions.Keepers;
import id.gemet.actions.PaperFile;
import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.InstrumentId;
import id.gemet.actions.register.Register;
import id.gemet.actions.register.Use;
import id.gemet.actions.web.PaperFiles;
import id.gemet.web.Choice;
import id.gemet.web.Downloads;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The register of regulations and agreements. */
@Controller
@RequestMapping("/aksi/peraturan")
class RegisterController {

    private static final String NAMELESS = "naskah.pdf";

    private final Register register;
    private final Things things;
    private final FormReader reader;
    private final MessageSource messages;

    RegisterController(Register register, Things things, FormReader reader, MessageSource messages) {
        this.register = register;
        this.things = things;
        this.reader = reader;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", RegisterPage.of(register.list(), register.today(), Keepers.act()));
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
        var key = form.drawn(reader).orElseThrow(Refusals::notThere);
        var terms = form.terms(reader, problems);
        var text = PaperFiles.read(file, NAMELESS);
        if (text.filter(read -> !read.isPdf()).isPresent()) {
            problems.reject("actions.register.wrong.text");
        }
        if (problems.hasErrors()) {
            return again(form, response, model, locale);
        }
        var entered =
                register.enter(key, terms.orElseThrow(), form.replaced(reader).map(id -> find(id).id()));
        if (entered.isEmpty()) {
            problems.reject("actions.register.wrong.replaced");
            return again(form, response, model, locale);
        }
        text.ifPresent(read -> register.attach(entered.get(), read));
        return "redirect:/aksi/peraturan/" + entered.get();
    }

    @GetMapping("/{id}")
    String instrument(@PathVariable UUID id, Model model, Locale locale) {
        var found = find(id);
        var all = register.list();
        model.addAttribute("row", RegisterPage.Row.of(found, register.today()));
        model.addAttribute("before", found.replaces().flatMap(other -> named(all, other)));
        model.addAttribute("after", found.successor().flatMap(next -> named(all, next.id())));
        model.addAttribute(
                "uses", found.uses().stream().map(use -> things.of(use, locale)).toList());
        model.addAttribute("mayWrite", Keepers.act());
        model.addAttribute("things", Keepers.act() ? things.besides(found, locale) : List.of());
        return "actions/register/instrument";
    }

    @PostMapping("/{id}/kaitan")
    String hang(
            @PathVariable UUID id,
            @RequestParam(name = "benda", defaultValue = "") String thing,
            @RequestParam(name = "nama", defaultValue = "") String name,
            Locale locale) {
        var instrument = find(id);
        things.besides(instrument, locale).stream()
                .filter(each -> each.value().equals(thing))
                .forEach(chosen -> register.hang(instrument.id(), chosen.use()));
        if (!name.isBlank()) {
            register.hang(instrument.id(), new Use.Named(name.strip()));
        }
        return "redirect:/aksi/peraturan/" + id;
    }

    @PostMapping("/{id}/berkas")
    String attach(
            @PathVariable UUID id,
            @RequestParam("berkas") MultipartFile file,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws IOException {
        var instrument = find(id);
        var text = PaperFiles.read(file, NAMELESS).filter(PaperFile::isPdf);
        if (text.isEmpty()) {
            Refusals.withProblems(response);
            model.addAttribute("noPdf", true);
            return instrument(id, model, locale);
        }
        register.attach(instrument.id(), text.get());
        return "redirect:/aksi/peraturan/" + id;
    }

    @GetMapping("/{id}/berkas")
    ResponseEntity<byte[]> text(@PathVariable UUID id) {
        var text = register.text(find(id).id()).orElseThrow(Refusals::notThere);
        return Downloads.of(text.name(), Downloads.ANY_FILE, text.content());
    }

    private String again(RegisterForm form, HttpServletResponse response, Model model, Locale locale) {
        Refusals.withProblems(response);
        return form(form, model, locale);
    }

    private String form(RegisterForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("replaced", form.replaced(reader).map(this::find));
        model.addAttribute(
                "kinds",
                Arrays.stream(Instrument.Kind.values())
                        .map(kind -> new Choice(kind.name(), message("actions.register.kind." + kind, locale)))
                        .toList());
        return "actions/register/form";
    }

    private static Optional<Instrument> named(List<Instrument> all, InstrumentId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Instrument find(UUID id) {
        return register.find(new InstrumentId(id)).orElseThrow(Refusals::notThere);
    }

    private String message(String key, Locale locale, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }
}
