package id.gemet.enrolment.web;

import id.gemet.access.Acting;
import id.gemet.enrolment.EndReason;
import id.gemet.enrolment.Terms;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends the cover of one person or of several at once, by one document. */
@Controller
@RequestMapping("/kepesertaan/akhiri")
class EndingController {

    private static final int MOST_AT_ONCE = 100;

    record Page(
            List<Worker> workers,
            BillingMonth now,
            List<EndReason> reasons,
            @Nullable EndReason chosen) {}

    private final Terms terms;
    private final Registry registry;
    private final Clock clock;

    EndingController(Terms terms, Registry registry, Clock clock) {
        this.terms = terms;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            @RequestParam(defaultValue = "") List<UUID> pekerja,
            @RequestParam(required = false) @Nullable EndReason why,
            Model model) {
        model.addAttribute("page", new Page(find(pekerja), now(), List.of(EndReason.values()), why));
        return "enrolment/end";
    }

    @PostMapping
    String end(
            @RequestParam List<UUID> pekerja,
            @RequestParam EndReason why,
            @RequestParam BillingMonth last,
            @RequestParam String reason,
            Locale locale,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var freed = terms.endAfter(find(pekerja).stream().map(Worker::id).toList(), last, why, reason.strip());
        next.addFlashAttribute(
                "notice",
                freed.amount() == 0
                        ? Notice.of("info", "enrolment.end.nothing")
                        : Notice.of(
                                "done", "enrolment.ended", Figures.in(locale).rupiah(freed.amount())));
        return "redirect:/kepesertaan/pengganti";
    }

    private List<Worker> find(List<UUID> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var wanted = ids.stream().distinct().map(WorkerId::new).toList();
        var found = registry.find(wanted);
        if (found.size() < wanted.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private BillingMonth now() {
        return BillingMonth.containing(Acting.current().today(clock));
    }
}
