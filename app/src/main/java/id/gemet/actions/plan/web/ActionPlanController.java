package id.gemet.actions.plan.web;

import id.gemet.access.Acting;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.actions.plan.ListedCounts;
import id.gemet.actions.plan.PlanLists;
import id.gemet.coverage.Denominator;
import id.gemet.coverage.OfWorkers;
import id.gemet.coverage.Reading;
import id.gemet.coverage.Readings;
import id.gemet.web.Downloads;
import id.gemet.web.Refusals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What offices promised: all of it, the furthest behind first; one plan with its people, steps and history. */
@Controller
@RequestMapping("/aksi/langkah")
class ActionPlanController {

    private final ActionPlans plans;
    private final PlanLists lists;
    private final ListedCounts counts;
    private final Readings readings;
    private final PlanRights rights;
    private final MessageSource messages;
    private final Clock clock;

    ActionPlanController(
            ActionPlans plans,
            PlanLists lists,
            ListedCounts counts,
            Readings readings,
            PlanRights rights,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.counts = counts;
        this.readings = readings;
        this.rights = rights;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(name = "terlambat", required = false) @Nullable String late, Model model) {
        model.addAttribute("page", page(late != null));
        return "actions/plan/plans";
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> download(Locale locale) {
        return Downloads.of("langkah-nyata.xlsx", Downloads.XLSX, new PlanFile(messages, locale).of(page(false)));
    }

    @GetMapping("/{id}")
    String plan(@PathVariable UUID id, Model model) {
        var plan = rights.find(id);
        var mayChange = rights.mayChange(plan);
        var listed = counts.read();
        model.addAttribute(
                "page",
                new PlanPage(
                        plan,
                        today(),
                        listed,
                        base().map(of -> new OfWorkers(listed.of(plan.id()).active(), of)),
                        lists.of(plan.id()),
                        lists.elsewhere(plan.id()),
                        mayChange ? lists.free() : List.of(),
                        mayChange));
        return "actions/plan/plan";
    }

    @GetMapping("/{id}/{step}/bukti")
    ResponseEntity<byte[]> proof(@PathVariable UUID id, @PathVariable UUID step) {
        var found = rights.step(rights.find(id), step);
        var proof = found.proof().orElseThrow(Refusals::notThere);
        return Downloads.of(
                proof.fileName(), Downloads.ANY_FILE, plans.proof(step).orElseThrow(Refusals::notThere));
    }

    private PlansPage page(boolean onlyLate) {
        return PlansPage.of(plans.list(), counts.read(), base(), today(), onlyLate, rights.mayWrite());
    }

    /** As the newest official reading counts the city. */
    private Optional<Denominator> base() {
        return readings.latest().map(Reading::denominator);
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }
}
