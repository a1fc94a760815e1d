package id.gemet.registry.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.linkage.Evidence;
import id.gemet.registry.Merge;
import id.gemet.registry.Merges;
import id.gemet.registry.Pair;
import id.gemet.registry.Pairs;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionLevel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Two people side by side: the same, two, or a question to the kelurahan; and what a second officer confirms. */
@Controller
@RequestMapping("/pasangan")
class PairController {

    private static final int MERGES_SHOWN = 50;
    private static final Set<Role> WHO_WEIGH = Set.of(Role.ADMIN, Role.LABOUR_CLERK);

    private final Pairs pairs;
    private final Merges merges;
    private final Registry registry;
    private final Choices choices;
    private final Evidences evidences;
    private final MessageSource messages;

    PairController(
            Pairs pairs,
            Merges merges,
            Registry registry,
            Choices choices,
            Evidences evidences,
            MessageSource messages) {
        this.pairs = pairs;
        this.merges = merges;
        this.registry = registry;
        this.choices = choices;
        this.evidences = evidences;
        this.messages = messages;
    }

    @GetMapping
    String next(@RequestParam(name = "lewati", defaultValue = "0") int skip, Model model, Locale locale) {
        var open = pairs.open(1, Math.max(0, skip));
        model.addAttribute("count", pairs.countOpen());
        model.addAttribute("skip", Math.max(0, skip));
        model.addAttribute("pair", open.isEmpty() ? null : side(open.getFirst(), locale));
        var asked = Acting.current().region().level() == RegionLevel.KELURAHAN;
        model.addAttribute("asked", asked);
        model.addAttribute("merges", asked ? List.of() : shown(merges.proposed()));
        model.addAttribute("done", asked ? List.of() : shown(merges.done(MERGES_SHOWN)));
        model.addAttribute("weighs", WHO_WEIGH.contains(Acting.current().role()));
        return "registry/pairs";
    }

    /** Two workers, line by line, and why they may be one. */
    public record Side(Pair pair, Worker first, Worker second, List<Line> lines, Optional<Why> why) {}

    public record Why(List<Evidences.Reason> reasons, String bits, String probability) {}

    public record Line(String name, String first, String second) {

        public boolean differs() {
            return !first.equals(second);
        }
    }

    private @Nullable Side side(Pair pair, Locale locale) {
        var first = registry.find(pair.first());
        var second = registry.find(pair.second());
        if (first.isEmpty() || second.isEmpty()) {
            return null;
        }
        var lines = new ArrayList<Line>();
        add(lines, "name", first.get().name(), second.get().name(), locale);
        add(lines, "nik", first.get().maskedNik(), second.get().maskedNik(), locale);
        add(lines, "birth-year", year(first.get()), year(second.get()), locale);
        add(lines, "sex", sex(first.get(), locale), sex(second.get(), locale), locale);
        add(lines, "kelurahan", place(first.get()), place(second.get()), locale);
        add(
                lines,
                "occupation",
                choices.occupation(first.get().occupation(), locale),
                choices.occupation(second.get().occupation(), locale),
                locale);
        return new Side(pair, first.get(), second.get(), lines, why(pair, locale));
    }

    private Optional<Why> why(Pair pair, Locale locale) {
        return pairs.explain(pair)
                .map(explanation -> new Why(
                        evidences.reasons(explanation, locale),
                        Evidences.bits(explanation.weight().bits(), locale),
                        evidences.probability(explanation.weight().probability(), locale)));
    }

    /** The same for other programs: fields and levels by name, bits as they are. */
    @GetMapping(path = "/{id}/bobot", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Explained explained(@PathVariable UUID id) {
        return visible(id)
                .flatMap(pair -> pairs.explain(pair)
                        .map(why -> new Explained(
                                pair.id(), why.weight().bits(), why.weight().probability(), why.evidence())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public record Explained(UUID pair, double bits, double probability, List<Evidence> evidence) {}

    /** Whoever does not see both people does not see the pair. */
    private Optional<Pair> visible(UUID id) {
        return pairs.find(id)
                .filter(pair ->
                        registry.find(List.of(pair.first(), pair.second())).size() == 2);
    }

    private void add(List<Line> lines, String name, String first, String second, Locale locale) {
        lines.add(new Line(messages.getMessage("registry.fact." + name, null, locale), first, second));
    }

    private static String year(Worker worker) {
        return worker.birthYear() == 0 ? "–" : Integer.toString(worker.birthYear());
    }

    private String sex(Worker worker, Locale locale) {
        return worker.sex()
                .map(sex -> messages.getMessage("registry.sex." + sex.name(), null, locale))
                .orElse("–");
    }

    private String place(Worker worker) {
        return worker.kelurahan().map(choices::place).orElse("–");
    }

    /** What another officer proposed; nobody confirms their own. */
    public record Proposed(Merge merge, Worker kept, Worker duplicate, boolean own) {}

    private List<Proposed> shown(List<Merge> some) {
        var me = Acting.current().user().value();
        return some.stream()
                .limit(MERGES_SHOWN)
                .flatMap(merge -> {
                    var kept = registry.find(merge.kept());
                    var duplicate = registry.find(merge.duplicate());
                    return kept.isPresent() && duplicate.isPresent()
                            ? Optional.of(new Proposed(
                                            merge,
                                            kept.get(),
                                            duplicate.get(),
                                            merge.proposedBy().equals(me)))
                                    .stream()
                            : Optional.<Proposed>empty().stream();
                })
                .toList();
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable UUID id,
            @RequestParam("decision") Pair.Status decision,
            @RequestParam(name = "keep", required = false) Optional<UUID> keep,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var pair = visible(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var outcome = switch (decision) {
            case SAME ->
                merges.propose(
                        pair,
                        keep.map(WorkerId::new).filter(pair.second()::equals).orElse(pair.first()));
            case DIFFERENT -> pairs.differ(id) ? Merges.Outcome.DONE : Merges.Outcome.TOO_LATE;
            case ASKED -> pairs.ask(id) ? Merges.Outcome.DONE : Merges.Outcome.TOO_LATE;
            case OPEN -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        return after(outcome, model, locale, response);
    }

    @PostMapping("/gabungan/{id}/setujui")
    String confirm(@PathVariable UUID id, Model model, Locale locale, HttpServletResponse response) {
        return after(merges.confirm(id), model, locale, response);
    }

    @PostMapping("/gabungan/{id}/batalkan")
    String reverse(@PathVariable UUID id, Model model, Locale locale, HttpServletResponse response) {
        return after(merges.reverse(id) ? Merges.Outcome.DONE : Merges.Outcome.TOO_LATE, model, locale, response);
    }

    /** What could not be done is said in a sentence above the page. */
    private String after(Merges.Outcome outcome, Model model, Locale locale, HttpServletResponse response) {
        if (outcome == Merges.Outcome.DONE) {
            return "redirect:/pasangan";
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refused", outcome);
        return next(0, model, locale);
    }
}
