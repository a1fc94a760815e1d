package id.gemet.billing.web;

import id.gemet.access.Acting;
import id.gemet.access.Reconfirmation;
import id.gemet.access.Role;
import id.gemet.billing.Attachment;
import id.gemet.billing.Attachments;
import id.gemet.billing.BillId;
import id.gemet.billing.BillRow;
import id.gemet.billing.Corrected;
import id.gemet.billing.Corrections;
import id.gemet.billing.MonthSummary;
import id.gemet.billing.MonthlyBilling;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import id.gemet.web.Downloads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** Whom a line's bill is for, as the attachment of a payment order; and the notes that correct a bill of it. */
@Controller
@RequestMapping("/tagihan/{month}/lampiran/{line}")
class AttachmentController {

    private static final int ROWS = 50;

    record Page(
            BillingMonth month,
            BudgetLine line,
            List<BillRow> bills,
            int offset,
            int all,
            Rupiah amount,
            boolean clerk) {

        public String previous() {
            return offset > 0 ? address(Math.max(0, offset - ROWS)) : "";
        }

        public String next() {
            return offset + bills.size() < all ? address(offset + ROWS) : "";
        }

        private String address(int from) {
            return "/tagihan/%s/lampiran/%s?from=%d".formatted(month, line.id(), from);
        }
    }

    /** A correction about to be entered. */
    record NotePage(
            BillingMonth month, LineId line, BillRow bill, UUID key, Rupiah becomes, String reason, String document) {

        public boolean complete() {
            return !reason.isEmpty() && !document.isEmpty() && !becomes.equals(bill.amount());
        }

        public boolean debit() {
            return becomes.compareTo(bill.amount()) > 0;
        }

        /** Of the note. */
        public Rupiah amount() {
            return debit() ? becomes.minus(bill.amount()) : bill.amount().minus(becomes);
        }
    }

    private final Attachments attachments;
    private final Corrections corrections;
    private final MonthlyBilling billing;
    private final BudgetLines lines;
    private final Reconfirmation reconfirmation;

    AttachmentController(
            Attachments attachments,
            Corrections corrections,
            MonthlyBilling billing,
            BudgetLines lines,
            Reconfirmation reconfirmation) {
        this.attachments = attachments;
        this.corrections = corrections;
        this.billing = billing;
        this.lines = lines;
        this.reconfirmation = reconfirmation;
    }

    @GetMapping
    String show(
            @PathVariable BillingMonth month,
            @PathVariable UUID line,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var offset = Math.max(0, from);
        var found = lines.find(new LineId(line)).orElseThrow(AttachmentController::notFound);
        var summary = billing.months().stream()
                .filter(each -> each.month().equals(month) && each.line().equals(found.id()))
                .findFirst();
        model.addAttribute(
                "page",
                new Page(
                        month,
                        found,
                        attachments.bills(month, found.id(), ROWS, offset),
                        offset,
                        summary.map(MonthSummary::bills).orElse(0),
                        summary.map(MonthSummary::amount).orElse(Rupiah.ZERO),
                        Acting.current().role() == Role.TREASURER));
        return "billing/attachment";
    }

    @GetMapping("/berkas")
    ResponseEntity<byte[]> masked(
            @PathVariable BillingMonth month, @PathVariable UUID line, @RequestParam Attachment.Format format) {
        return download(
                attachments.masked(month, new LineId(line), format).orElseThrow(AttachmentController::notFound));
    }

    /** With full names and NIKs. */
    @PostMapping("/berkas")
    ResponseEntity<byte[]> full(
            @PathVariable BillingMonth month,
            @PathVariable UUID line,
            @RequestParam Attachment.Format format,
            @RequestParam String purpose) {
        if (purpose.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return download(attachments
                .full(month, new LineId(line), format, purpose.strip())
                .orElseThrow(AttachmentController::notFound));
    }

    /** Empty at first; with everything typed, the same page asks again. */
    @GetMapping("/koreksi/{bill}")
    String ask(
            @PathVariable BillingMonth month,
            @PathVariable UUID line,
            @PathVariable UUID bill,
            @RequestParam(defaultValue = "") String becomes,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String document,
            Model model) {
        model.addAttribute("page", note(month, line, bill, UUID.randomUUID(), becomes, reason, document));
        return "billing/note";
    }

    @PostMapping("/koreksi/{bill}")
    String correct(
            @PathVariable BillingMonth month,
            @PathVariable UUID line,
            @PathVariable UUID bill,
            @RequestParam UUID key,
            @RequestParam String becomes,
            @RequestParam String reason,
            @RequestParam String document,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var page = note(month, line, bill, key, becomes, reason, document);
        if (page.complete()
                && !reconfirmation.confirms(
                        request, response, model, page.amount().amount())) {
            model.addAttribute("page", page);
            return "billing/note";
        }
        if (page.reason().isEmpty() || page.document().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var corrected = corrections.correct(key, page.bill().bill(), page.becomes(), page.reason(), page.document());
        next.addFlashAttribute("notice", notice(corrected, Figures.in(locale)));
        return "redirect:/tagihan/" + month;
    }

    private NotePage note(
            BillingMonth month, UUID line, UUID bill, UUID key, String becomes, String reason, String document) {
        var row = attachments.bill(month, new BillId(bill)).orElseThrow(AttachmentController::notFound);
        var digits = becomes.replaceAll("[^0-9]", "");
        var amount = digits.isEmpty() || digits.length() > 12 ? row.amount() : new Rupiah(Long.parseLong(digits));
        return new NotePage(month, new LineId(line), row, key, amount, reason.strip(), document.strip());
    }

    private static Notice notice(Corrected corrected, Figures figures) {
        return switch (corrected) {
            case Corrected.Done(var note) ->
                Notice.of(
                        "done",
                        "billing.noted." + note.kind(),
                        figures.rupiah(note.amount().amount()),
                        note.document());
            case Corrected.NothingToCorrect none -> Notice.of("info", "billing.nothing-to-correct");
            case Corrected.NotEnough(var left) ->
                Notice.of("wrong", "billing.note.not-enough", figures.rupiah(left.amount()));
            case Corrected.SpendingHasEnded(var lastDay) -> Notice.of("wrong", "billing.ended", figures.date(lastDay));
            case Corrected.MonthClosed closed -> Notice.of("wrong", "billing.closed");
            case Corrected.NoSuchBill none -> throw notFound();
        };
    }

    private static ResponseEntity<byte[]> download(Attachment file) {
        return Downloads.of(file.name(), file.mediaType(), file.bytes());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
