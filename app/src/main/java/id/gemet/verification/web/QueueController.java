package id.gemet.verification.web;

import id.gemet.access.Acting;
import id.gemet.registry.WorkerId;
import id.gemet.verification.Evidence;
import id.gemet.verification.Outcome;
import id.gemet.verification.Queue;
import id.gemet.verification.Reason;
import id.gemet.verification.RuleBook;
import id.gemet.verification.Verification;
import id.gemet.verification.VisitFinding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One person after the other: evidence, rules, a decision. */
@Controller
@RequestMapping("/verifikasi")
class QueueController {

    private final QueuePages pages;
    private final Queue queue;
    private final Verification verification;
    private final Evidence evidence;
    private final RuleBook rules;

    QueueController(QueuePages pages, Queue queue, Verification verification, Evidence evidence, RuleBook rules) {
        this.pages = pages;
        this.queue = queue;
        this.verification = verification;
        this.evidence = evidence;
        this.rules = rules;
    }

    @GetMapping
    String queue(
            @ModelAttribute("filter") QueueFilter filter,
            @RequestParam(name = "orang", required = false) Optional<UUID> person,
            @RequestParam(name = "hal", defaultValue = "1") int page,
            @RequestParam(name = "kabar", defaultValue = "") String news,
            Locale locale,
            Model model) {
        model.addAttribute("page", pages.page(filter, person.map(WorkerId::new), page, locale));
        model.addAttribute("news", news);
        model.addAttribute("refusals", Reason.toRefuse());
        model.addAttribute("returns", Reason.toReturn());
        var residence = rules.today().residenceMonths();
        model.addAttribute("residence", residence);
        model.addAttribute(
                "visits",
                Arrays.stream(VisitFinding.values())
                        .filter(finding -> residence > 0 || finding != VisitFinding.NEW_HERE)
                        .toList());
        return "verification/queue";
    }

    @PostMapping("/nilai")
    String assess(@ModelAttribute("filter") QueueFilter filter) {
        verification.assess();
        return "redirect:" + filter.href("/verifikasi");
    }

    @PostMapping("/{id}/sah")
    String accept(@PathVariable UUID id, @ModelAttribute("filter") QueueFilter filter) {
        return decide(id, new Outcome.Accept(), filter);
    }

    @PostMapping("/{id}/tolak")
    String reject(
            @PathVariable UUID id,
            @RequestParam("alasan") Reason reason,
            @ModelAttribute("filter") QueueFilter filter) {
        return decide(id, new Outcome.Reject(among(Reason.toRefuse(), reason)), filter);
    }

    @PostMapping("/{id}/kembalikan")
    String sendBack(
            @PathVariable UUID id,
            @RequestParam("alasan") Reason reason,
            @ModelAttribute("filter") QueueFilter filter) {
        return decide(id, new Outcome.Return(among(Reason.toReturn(), reason)), filter);
    }

    private static Reason among(List<Reason> allowed, Reason reason) {
        if (!allowed.contains(reason)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return reason;
    }

    private String decide(UUID id, Outcome outcome, QueueFilter filter) {
        var worker = seen(id);
        var next = queue.after(filter.meant(), worker);
        var decided = verification.decide(List.of(worker), outcome);
        var address = filter.on("/verifikasi")
                .queryParam("kabar", decided.workers().isEmpty() ? "sama" : QueueFilter.small(outcome.status()));
        if (decided.workers().isEmpty()) {
            address.queryParam("orang", id);
        } else {
            next.ifPresent(following -> address.queryParam("orang", following.worker()));
        }
        return "redirect:" + address.encode().toUriString();
    }

    @PostMapping("/{id}/kunjungan")
    String visit(
            @PathVariable UUID id,
            @RequestParam("temuan") VisitFinding finding,
            @ModelAttribute("filter") QueueFilter filter) {
        var worker = seen(id);
        evidence.recordVisit(worker, finding);
        if (QueuePages.DECIDING.contains(Acting.current().role())) {
            verification.assess(worker);
        }
        return back(filter, id, "kunjungan");
    }

    @PostMapping("/{id}/ajukan")
    String proposeAgain(@PathVariable UUID id, @ModelAttribute("filter") QueueFilter filter) {
        var reopened = verification.proposeAgain(List.of(seen(id)));
        return back(filter, id, reopened.isEmpty() ? "sama" : "diajukan");
    }

    private static String back(QueueFilter filter, UUID id, String news) {
        return "redirect:"
                + filter.on("/verifikasi")
                        .queryParam("orang", id)
                        .queryParam("kabar", news)
                        .encode()
                        .toUriString();
    }

    /** Not there, or not the officer's to see, is the same. */
    private WorkerId seen(UUID id) {
        return queue.find(new WorkerId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .worker();
    }
}
