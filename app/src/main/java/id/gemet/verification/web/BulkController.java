package id.gemet.verification.web;

import id.gemet.registry.WorkerId;
import id.gemet.verification.CaseFilter;
import id.gemet.verification.CaseView;
import id.gemet.verification.Judgement;
import id.gemet.verification.Outcome;
import id.gemet.verification.Queue;
import id.gemet.verification.Reason;
import id.gemet.verification.Rule;
import id.gemet.verification.Verification;
import id.gemet.verification.web.BulkPage.Failed;
import id.gemet.verification.web.BulkPage.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many people at once: whoever passed every rule is accepted, except some; whoever failed one is settled by it. */
@Controller
@RequestMapping("/verifikasi/massal")
class BulkController {

    private static final int PER_PAGE = 100;

    private final Queue queue;
    private final Verification verification;
    private final Names names;

    BulkController(Queue queue, Verification verification, Names names) {
        this.queue = queue;
        this.verification = verification;
        this.names = names;
    }

    @GetMapping
    String choose(
            @ModelAttribute("filter") QueueFilter filter,
            @ModelAttribute("form") BulkForm form,
            Locale locale,
            Model model) {
        model.addAttribute("page", page(filter, form, locale));
        return "verification/bulk";
    }

    /** Another page of the same list, with who was left out so far. */
    @PostMapping
    String leaf(
            @ModelAttribute("filter") QueueFilter filter,
            @ModelAttribute("form") BulkForm form,
            Locale locale,
            Model model) {
        return choose(filter, form, locale, model);
    }

    @PostMapping("/periksa")
    String check(@ModelAttribute("filter") QueueFilter filter, @ModelAttribute("form") BulkForm form, Model model) {
        return ask(filter, form, false, model);
    }

    private String ask(QueueFilter filter, BulkForm form, boolean changed, Model model) {
        var people = verification.passing(open(filter), form.leftOut()).size();
        if (people == 0) {
            return "redirect:" + filter.href("/verifikasi/massal");
        }
        model.addAttribute("people", people);
        model.addAttribute("leftOut", form.leftOut());
        model.addAttribute("changed", changed);
        return "verification/bulk-confirm";
    }

    @PostMapping("/sah")
    String accept(@ModelAttribute("filter") QueueFilter filter, @ModelAttribute("form") BulkForm form, Model model) {
        var decided = verification.acceptPassing(open(filter), form.leftOut(), form.shown());
        if (decided.isEmpty()) {
            return ask(filter, form, true, model);
        }
        model.addAttribute("people", decided.get().workers().size());
        model.addAttribute("status", decided.get().workers().isEmpty() ? "none" : new Outcome.Accept().status());
        return "verification/bulk-done";
    }

    @PostMapping("/gagal")
    String settle(
            @ModelAttribute("filter") QueueFilter filter,
            @RequestParam("aturan") Rule rule,
            @RequestParam("jumlah") int shown,
            Model model) {
        var settled = verification.rejectFailing(open(filter), rule, shown);
        if (settled.isEmpty()) {
            return "redirect:"
                    + filter.on("/verifikasi/massal")
                            .queryParam("berubah", "ya")
                            .encode()
                            .toUriString();
        }
        model.addAttribute("people", settled.get());
        model.addAttribute("status", refused(rule) ? "REJECTED" : "RETURNED");
        return "verification/bulk-done";
    }

    private BulkPage page(QueueFilter filter, BulkForm form, Locale locale) {
        var meant = open(filter);
        var all = queue.count(meant.with(Judgement.PASSED));
        var pages = Math.max(1, (all + PER_PAGE - 1) / PER_PAGE);
        var page = Math.clamp(form.page(), 1, pages);
        var out = form.leftOut().stream().map(WorkerId::value).collect(Collectors.toSet());
        var rows = queue.find(meant.with(Judgement.PASSED), PER_PAGE, (page - 1) * PER_PAGE).stream()
                .filter(each -> !each.mine())
                .map(each -> row(each, out.contains(each.worker().value()), locale))
                .toList();
        var elsewhere = new HashSet<>(out);
        rows.forEach(row -> elsewhere.remove(row.id()));
        return new BulkPage(
                filter,
                verification.passing(meant, form.leftOut()).size(),
                all,
                page,
                pages,
                rows,
                elsewhere,
                out.size(),
                failed(meant));
    }

    private List<Failed> failed(CaseFilter meant) {
        return verification.failing(meant).entrySet().stream()
                .map(failing -> new Failed(
                        failing.getKey(),
                        Reason.of(failing.getKey()),
                        refused(failing.getKey()),
                        failing.getValue().size()))
                .toList();
    }

    private static boolean refused(Rule rule) {
        return Reason.of(rule).outcome() instanceof Outcome.Reject;
    }

    private Row row(CaseView each, boolean out, Locale locale) {
        return new Row(
                each.worker().value(),
                each.name(),
                names.place(each.kelurahan(), locale),
                names.occupation(each.occupation(), locale),
                out);
    }

    /** Whatever else the filter says, a bulk decision is about open cases. */
    private static CaseFilter open(QueueFilter filter) {
        return new QueueFilter(filter.kelurahan(), filter.pekerjaan(), "", "").meant();
    }
}
