package id.gemet.billing.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.billing.Closing;
import id.gemet.billing.PersonState;
import id.gemet.billing.Pile;
import id.gemet.billing.ReconciledPerson;
import id.gemet.billing.Reconciliation;
import id.gemet.billing.ReconciliationPaper;
import id.gemet.billing.Reconciliations;
import id.gemet.enrolment.ActiveList;
import id.gemet.enrolment.ActiveLists;
import id.gemet.regions.Regions;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.LocalZone;
import id.gemet.web.Downloads;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where decree list, bill and the insurer's list of a month part, and why. */
@Controller
@RequestMapping("/tagihan/{month}/rekonsiliasi")
class ReconciliationController {

    private static final int ROWS = 50;

    /** One state's people, one page of them. */
    record Opened(Pile pile, List<ReconciledPerson> people, int offset) {

        public int last() {
            return offset + people.size();
        }
    }

    record Page(
            BillingMonth month,
            Optional<Reconciliation> reconciliation,
            Optional<Opened> opened,
            Optional<Closing> closing,
            boolean clerk) {

        public boolean closed() {
            return closing.filter(last -> last.status() == Closing.Status.CLOSED)
                    .isPresent();
        }

        public boolean proposed() {
            return closing.filter(last -> last.status() == Closing.Status.PROPOSED)
                    .isPresent();
        }

        public boolean working() {
            return clerk && !closed();
        }

        public boolean closable() {
            return working()
                    && !proposed()
                    && reconciliation
                            .filter(found -> found.unexplained().amount() == 0)
                            .isPresent();
        }

        public String previous() {
            return opened.filter(part -> part.offset() > 0)
                    .map(part -> address(part, part.offset() - ROWS))
                    .orElse("");
        }

        public String next() {
            return opened.filter(part -> part.last() < part.pile().people())
                    .map(part -> address(part, part.offset() + ROWS))
                    .orElse("");
        }

        private String address(Opened part, int offset) {
            return "/tagihan/%s/rekonsiliasi?state=%s&from=%d"
                    .formatted(month, part.pile().state(), offset);
        }
    }

    private final Reconciliations reconciliations;
    private final ActiveLists lists;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    ReconciliationController(
            Reconciliations reconciliations, ActiveLists lists, Regions regions, MessageSource messages, Clock clock) {
        this.reconciliations = reconciliations;
        this.lists = lists;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable BillingMonth month,
            @RequestParam(required = false) @Nullable PersonState state,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var reconciliation = reconciliations.latest(month);
        var role = Acting.current().role();
        model.addAttribute(
                "page",
                new Page(
                        month,
                        reconciliation,
                        reconciliation.flatMap(found -> open(found, state, Math.max(0, from))),
                        reconciliations.closing(month),
                        role == Role.TREASURER || role == Role.LABOUR_CLERK));
        return "billing/reconciliation";
    }

    private Optional<Opened> open(Reconciliation found, @Nullable PersonState state, int from) {
        return found.piles().stream()
                .filter(pile -> pile.state() == state)
                .map(pile -> new Opened(pile, reconciliations.people(found.id(), pile.state(), ROWS, from), from))
                .findFirst();
    }

    /** The insurer's list of the month. */
    @PostMapping
    String upload(
            @PathVariable BillingMonth month, @RequestParam MultipartFile file, Locale locale, RedirectAttributes next)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var figures = Figures.in(locale);
        next.addFlashAttribute(
                "notice",
                switch (lists.take(month, name, file.getBytes())) {
                    case ActiveList.Taken taken -> {
                        reconciliations.reconcile(month);
                        yield Notice.of(
                                taken.unreadable() == 0 ? "done" : "behind",
                                "billing.active.taken",
                                figures.number(taken.rows()),
                                figures.number(taken.unreadable()),
                                figures.number(taken.strangers()));
                    }
                    case ActiveList.Unreadable(var key, var arguments) -> new Notice("wrong", key, arguments);
                });
        return back(month);
    }

    /** With the bills and payments as they are now. */
    @PostMapping("/ulang")
    String again(@PathVariable BillingMonth month) {
        reconciliations.reconcile(month);
        return back(month);
    }

    /** Nobody chosen: everybody in the state. */
    @PostMapping("/jelaskan")
    String explain(
            @PathVariable BillingMonth month,
            @RequestParam PersonState state,
            @RequestParam(required = false) @Nullable List<Integer> person,
            @RequestParam String reason,
            Locale locale,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var explained = reconciliations.explain(month, state, person == null ? List.of() : person, reason.strip());
        next.addFlashAttribute(
                "notice",
                Notice.of("done", "billing.explained", Figures.in(locale).number(explained)));
        return back(month) + "?state=" + state;
    }

    /** Nobody chosen: everybody in the state. */
    @PostMapping("/akhiri")
    String end(
            @PathVariable BillingMonth month,
            @RequestParam PersonState state,
            @RequestParam(required = false) @Nullable List<Integer> person,
            @RequestParam String reason,
            Locale locale,
            RedirectAttributes next) {
        if (reason.isBlank() || !state.endsCover()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var freed = reconciliations.endCover(month, state, person == null ? List.of() : person, reason.strip());
        next.addFlashAttribute(
                "notice",
                Notice.of("done", "billing.cover-ended", Figures.in(locale).rupiah(freed.amount())));
        return back(month) + "?state=" + state;
    }

    @GetMapping("/berita-acara")
    ResponseEntity<byte[]> record(@PathVariable BillingMonth month) {
        var reconciliation =
                reconciliations.latest(month).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var region = Acting.current().region();
        var paper = new ReconciliationPaper(
                state -> messages.getMessage("billing.state." + state, null, Locale.of("id")),
                clock.withZone(LocalZone.of(region).zone()));
        return Downloads.of(
                "berita-acara-rekonsiliasi-%s.pdf".formatted(month),
                "application/pdf",
                paper.print(regions.nameOf(region), reconciliation, reconciliations.closing(month)));
    }

    private static String back(BillingMonth month) {
        return "redirect:/tagihan/%s/rekonsiliasi".formatted(month);
    }
}
