package id.gemet.enrolment.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.enrolment.EndReason;
import id.gemet.enrolment.Replaced;
import id.gemet.enrolment.Replacements;
import id.gemet.enrolment.Terms;
import id.gemet.enrolment.Vacancy;
import id.gemet.funding.ProposalId;
import id.gemet.funding.Proposed;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending somebody's cover, and who comes in their place. */
@Controller
@RequestMapping("/kepesertaan")
class ReplacementController {

    record Page(List<Vacancy> vacancies, List<Replaced> offered, boolean proposing) {

        public int vacant() {
            return vacancies.stream().mapToInt(Vacancy::people).sum();
        }
    }

    record EndPage(Worker worker, BillingMonth now, List<EndReason> reasons) {}

    private final Replacements replacements;
    private final Terms terms;
    private final Registry registry;
    private final Clock clock;

    ReplacementController(Replacements replacements, Terms terms, Registry registry, Clock clock) {
        this.replacements = replacements;
        this.terms = terms;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping("/pengganti")
    String show(Model model) {
        model.addAttribute(
                "page",
                new Page(
                        replacements.vacancies(),
                        replacements.offered(),
                        Acting.current().role() == Role.LABOUR_CLERK));
        return "enrolment/replacements";
    }

    @PostMapping("/pengganti")
    String propose(Locale locale, RedirectAttributes next) {
        next.addFlashAttribute("notice", offered(replacements.propose(), Figures.in(locale)));
        return "redirect:/kepesertaan/pengganti";
    }

    /** How many were proposed in somebody's place. */
    static Notice offered(List<Proposed> proposals, Figures figures) {
        var people = proposals.stream()
                .mapToInt(proposed -> proposed instanceof Proposed.Ready ready ? ready.people() : 0)
                .sum();
        return people == 0
                ? Notice.of("info", "enrolment.no-replacement")
                : Notice.of("done", "enrolment.replacement", figures.number(people));
    }

    @GetMapping("/pengganti/{proposal}/adendum")
    ResponseEntity<byte[]> addendum(@PathVariable UUID proposal) {
        var paper = replacements.addendum(new ProposalId(proposal)).orElseThrow(ReplacementController::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("adendum-" + proposal + ".pdf")
                                .build()
                                .toString())
                .body(paper);
    }

    @GetMapping("/akhiri/{worker}")
    String ask(@PathVariable UUID worker, Model model) {
        model.addAttribute("page", new EndPage(find(worker), now(), List.of(EndReason.values())));
        return "enrolment/end";
    }

    @PostMapping("/akhiri/{worker}")
    String end(
            @PathVariable UUID worker,
            @RequestParam EndReason why,
            @RequestParam BillingMonth last,
            @RequestParam String reason,
            Locale locale,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var freed = terms.endAfter(List.of(find(worker).id()), last, why, reason.strip());
        next.addFlashAttribute(
                "notice",
                freed.amount() == 0
                        ? Notice.of("info", "enrolment.end.nothing")
                        : Notice.of(
                                "done", "enrolment.ended", Figures.in(locale).rupiah(freed.amount())));
        return "redirect:/kepesertaan/pengganti";
    }

    private Worker find(UUID worker) {
        return registry.find(new WorkerId(worker)).orElseThrow(ReplacementController::notFound);
    }

    private BillingMonth now() {
        return BillingMonth.containing(Acting.current().today(clock));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
