package id.gemet.registry.web;

import id.gemet.audit.ReadLog;
import id.gemet.registry.JourneyStep;
import id.gemet.registry.Listing;
import id.gemet.registry.Merges;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerCover;
import id.gemet.registry.WorkerId;
import id.gemet.registry.WorkerSearch;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Nik;
import id.gemet.shared.Sex;
import id.gemet.web.Choice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The workers the actor sees, and each one's own page. */
@Controller
@RequestMapping("/pekerja")
class WorkerController {

    private static final int WORKERS_SHOWN = 50;

    /** Whoever finds more than these narrows the search rather than turning pages. */
    private static final int WORKERS_COUNTED = 10_000;

    private final Registry registry;
    private final Merges merges;
    private final ReadLog readLog;
    private final List<JourneyStep> journey;
    private final WorkerCover cover;
    private final Choices choices;
    private final MessageSource messages;
    private final Clock clock;

    WorkerController(
            Registry registry,
            Merges merges,
            ReadLog readLog,
            List<JourneyStep> journey,
            WorkerCover cover,
            Choices choices,
            MessageSource messages,
            Clock clock) {
        this.registry = registry;
        this.merges = merges;
        this.readLog = readLog;
        this.journey = List.copyOf(journey);
        this.cover = cover;
        this.choices = choices;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "cari", defaultValue = "") String name,
            @RequestParam(name = "kelurahan", defaultValue = "") String kelurahan,
            @RequestParam(name = "pekerjaan", defaultValue = "") String occupation,
            @RequestParam(name = "tahap", defaultValue = "0") int step,
            @RequestParam(name = "hal", defaultValue = "1") int number,
            Model model,
            Locale locale) {
        var search = new WorkerSearch(name, kelurahan, occupation, step);
        int page = Math.max(1, number);
        int offset = (page - 1) * WORKERS_SHOWN;
        int all = registry.countUpTo(WORKERS_COUNTED + 1, search);
        var rows = registry.search(search, WORKERS_SHOWN, offset).stream()
                .map(worker -> new WorkersPage.Row(
                        worker,
                        worker.kelurahan().map(choices::place).orElse(""),
                        choices.occupation(worker.occupation(), locale)))
                .toList();
        model.addAttribute(
                "page",
                new WorkersPage(
                        search,
                        rows,
                        offset + 1,
                        Math.min(all, WORKERS_COUNTED),
                        all > WORKERS_COUNTED,
                        page > 1 ? address(search, page - 1) : "",
                        offset + WORKERS_SHOWN < Math.min(all, WORKERS_COUNTED) ? address(search, page + 1) : ""));
        model.addAttribute("kelurahan", choices.kelurahan());
        model.addAttribute("occupations", choices.occupations(locale));
        model.addAttribute("steps", choices.steps(locale));
        return "registry/workers";
    }

    private static String address(WorkerSearch search, int page) {
        return "?cari=" + URLEncoder.encode(search.name(), StandardCharsets.UTF_8) + "&kelurahan=" + search.kelurahan()
                + "&pekerjaan=" + search.occupation() + (search.step() == 0 ? "" : "&tahap=" + search.step()) + "&hal="
                + page;
    }

    /** By NIK only in a form that is sent, so that no number stands in an address. */
    @PostMapping("/cari")
    String byNik(@RequestParam("nik") String nik, Model model, Locale locale) {
        var worker = Nik.of(nik.replaceAll("[^0-9]", ""))
                .flatMap(registry::listedAlready)
                .flatMap(listed -> registry.find(listed.worker()))
                .map(found -> found.mergedInto().flatMap(registry::find).orElse(found));
        if (worker.isPresent()) {
            return "redirect:/pekerja/" + worker.get().id();
        }
        model.addAttribute("notFound", true);
        return list("", "", "", 0, 1, model, locale);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model, Locale locale) {
        var worker = find(id);
        model.addAttribute("facts", facts(worker, locale));
        return page(worker, model, locale);
    }

    @PostMapping("/{id}/tampilkan")
    String reveal(@PathVariable UUID id, @RequestParam("purpose") String purpose, Model model, Locale locale) {
        var worker = find(id);
        var known = choices.purposes(Locale.ROOT).stream()
                .map(Choice::value)
                .filter(purpose::equals)
                .findFirst();
        var reason = known.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var everything = registry.reveal(worker.id(), reason).orElseThrow();
        model.addAttribute("facts", facts(everything, locale));
        model.addAttribute("revealed", true);
        return page(worker, model, locale);
    }

    private Worker find(UUID id) {
        return registry.find(new WorkerId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Worker worker, Model model, Locale locale) {
        model.addAttribute("worker", worker);
        model.addAttribute("kept", worker.mergedInto().flatMap(registry::find));
        model.addAttribute("duplicates", registry.find(merges.mergedInto(worker.id())));
        model.addAttribute("journey", steps(worker, locale));
        model.addAttribute("cover", cover.of(worker.id()));
        model.addAttribute("purposes", choices.purposes(locale));
        model.addAttribute(
                "sights",
                readLog.of(worker.id().value()).stream()
                        .map(sight ->
                                new Seen(sight.at(), sight.actorName() + " · " + purpose(sight.purpose(), locale)))
                        .toList());
        return "registry/worker";
    }

    /** What the choices on this page are called there; a file or a print says what it was for in words of its own. */
    private String purpose(String purpose, Locale locale) {
        return choices.purposes(locale).stream()
                .filter(each -> each.value().equals(purpose))
                .map(Choice::label)
                .findFirst()
                .orElse(purpose);
    }

    private List<Fact> facts(Worker worker, Locale locale) {
        var facts = new ArrayList<Fact>();
        add(facts, "nik", worker.maskedNik(), locale);
        add(facts, "birth-year", worker.birthYear() == 0 ? "" : Integer.toString(worker.birthYear()), locale);
        add(facts, "sex", sex(worker.sex(), locale), locale);
        add(facts, "kelurahan", worker.kelurahan().map(choices::place).orElse(""), locale);
        add(facts, "occupation", choices.occupation(worker.occupation(), locale), locale);
        add(facts, "decile", worker.decile() == 0 ? "" : Integer.toString(worker.decile()), locale);
        return facts;
    }

    private List<Fact> facts(Listing all, Locale locale) {
        var facts = new ArrayList<Fact>();
        add(facts, "nik", all.nik().digits(), locale);
        add(facts, "birth-date", all.birthDate().map(Figures.in(locale)::date).orElse(""), locale);
        add(facts, "sex", sex(all.sex(), locale), locale);
        add(facts, "kk", all.kk(), locale);
        add(facts, "phone", all.phone(), locale);
        add(facts, "mother", all.motherName(), locale);
        add(facts, "address", all.address(), locale);
        add(facts, "rt-rw", all.rt().isEmpty() ? "" : all.rt() + "/" + all.rw(), locale);
        add(facts, "kelurahan", all.kelurahan().map(choices::place).orElse(""), locale);
        add(facts, "occupation", choices.occupation(all.occupation(), locale), locale);
        return facts;
    }

    private void add(List<Fact> facts, String name, String value, Locale locale) {
        facts.add(new Fact(messages.getMessage("registry.fact." + name, null, locale), value.isEmpty() ? "–" : value));
    }

    private String sex(Optional<Sex> sex, Locale locale) {
        return sex.map(known -> messages.getMessage("registry.sex." + known.name(), null, locale))
                .orElse("");
    }

    private List<JourneyPoint> steps(Worker worker, Locale locale) {
        var points = new ArrayList<JourneyPoint>();
        var figures = Figures.in(locale);
        points.add(new JourneyPoint(stepName(1, locale), true, figures.date(worker.listedOn())));
        for (int number = 2; number <= JourneyStep.LAST; number++) {
            int step = number;
            var reached = journey.stream()
                    .filter(each -> each.number() == step)
                    .findFirst()
                    .flatMap(each -> each.reachedBy(worker.id()));
            points.add(new JourneyPoint(
                    stepName(number, locale),
                    reached.isPresent(),
                    reached.map(each -> note(each, locale))
                            .orElseGet(() -> messages.getMessage("registry.journey.not-yet", null, locale))));
        }
        return points;
    }

    private String note(JourneyStep.Reached reached, Locale locale) {
        var figures = Figures.in(locale);
        var parts = new ArrayList<String>();
        parts.add(figures.date(reached.on()));
        parts.add(reached.by());
        reached.through()
                .map(month -> messages.getMessage(
                        month.compareTo(BillingMonth.containing(LocalDate.now(clock))) < 0
                                ? "registry.journey.ended"
                                : "registry.journey.through",
                        new Object[] {figures.month(month)},
                        locale))
                .ifPresent(parts::add);
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String stepName(int number, Locale locale) {
        return messages.getMessage("registry.journey." + number, null, locale);
    }
}
