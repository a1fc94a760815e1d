package id.gemet.enrolment.web;

import id.gemet.access.Acting;
import id.gemet.access.Reconfirmation;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.enrolment.Batch;
import id.gemet.enrolment.BatchId;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.InsurerFile;
import id.gemet.enrolment.Replacements;
import id.gemet.enrolment.Replies;
import id.gemet.enrolment.Reply;
import id.gemet.shared.Figures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

@Controller
@RequestMapping("/kepesertaan")
class BatchController {

    /** @param unsent funded and in no batch yet */
    record ListPage(List<Batch> batches, int unsent, boolean mayCreate) {}

    record BatchPage(Batch batch, List<Batches.Refusal> refusals, boolean clerk, Optional<String> reference) {

        public boolean sendable() {
            return clerk
                    && batch.status() == Batch.Status.DRAFT
                    && !batch.fileHash().isEmpty();
        }

        public boolean answerable() {
            return batch.status() != Batch.Status.DRAFT && batch.waiting() > 0;
        }

        public boolean replaceable() {
            return clerk && batch.rejected() > 0;
        }
    }

    private final Batches batches;
    private final Replies replies;
    private final Replacements replacements;
    private final Reconfirmation reconfirmation;
    private final AuditTrail audit;

    BatchController(
            Batches batches,
            Replies replies,
            Replacements replacements,
            Reconfirmation reconfirmation,
            AuditTrail audit) {
        this.reconfirmation = reconfirmation;
        this.audit = audit;
        this.batches = batches;
        this.replies = replies;
        this.replacements = replacements;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", new ListPage(batches.list(), batches.unsent(), isClerk()));
        return "enrolment/batches";
    }

    @PostMapping
    String create(RedirectAttributes next) {
        var made = batches.create();
        if (made.isEmpty()) {
            next.addFlashAttribute("notice", Notice.of("info", "enrolment.nobody"));
            return "redirect:/kepesertaan";
        }
        return "redirect:/kepesertaan/" + made.get();
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var batch = find(id);
        model.addAttribute("page", page(batch));
        return "enrolment/batch";
    }

    private BatchPage page(Batch batch) {
        return new BatchPage(
                batch,
                batches.refusals(batch.id()),
                isClerk(),
                audit.reference("enrolment.send", "batch:" + batch.id()));
    }

    @PostMapping("/{id}/berkas")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @RequestParam InsurerFile.Format format, @RequestParam String purpose) {
        if (purpose.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var file = batches.fileOf(find(id).id(), format, purpose);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.bytes());
    }

    @GetMapping("/{id}/kirim")
    String pause(@PathVariable UUID id, Model model) {
        var page = page(find(id));
        if (!page.sendable()) {
            return "redirect:/kepesertaan/" + id;
        }
        model.addAttribute("page", page);
        return "enrolment/send";
    }

    @PostMapping("/{id}/kirim")
    String send(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var page = page(find(id));
        if (page.sendable()
                && !reconfirmation.confirms(
                        request, response, model, page.batch().people())) {
            model.addAttribute("page", page);
            return "enrolment/send";
        }
        var sent = batches.send(page.batch().id()) || find(id).status() != Batch.Status.DRAFT;
        next.addFlashAttribute(
                "notice", sent ? Notice.of("done", "enrolment.sent") : Notice.of("wrong", "enrolment.file-first"));
        return "redirect:/kepesertaan/" + id;
    }

    @PostMapping("/{id}/jawaban")
    String reply(@PathVariable UUID id, @RequestParam MultipartFile file, Locale locale, RedirectAttributes next)
            throws IOException {
        var name = file.getOriginalFilename();
        var reply = replies.importReply(new BatchId(id), name == null ? "" : name, file.getBytes());
        next.addFlashAttribute("notice", notice(reply, Figures.in(locale)));
        if (reply instanceof Reply.Taken taken) {
            next.addFlashAttribute("problems", taken.problems());
        }
        return "redirect:/kepesertaan/" + id;
    }

    @PostMapping("/{id}/pengganti")
    String replace(@PathVariable UUID id, Locale locale, RedirectAttributes next) {
        next.addFlashAttribute(
                "notice", ReplacementController.offered(replacements.propose(find(id).id()), Figures.in(locale)));
        return "redirect:/kepesertaan/" + id;
    }

    private static Notice notice(Reply reply, Figures figures) {
        return switch (reply) {
            case Reply.Taken taken ->
                Notice.of(
                        taken.problems().isEmpty() ? "done" : "behind",
                        "enrolment.reply.taken",
                        figures.number(taken.accepted()),
                        figures.number(taken.rejected()),
                        figures.number(taken.waiting()),
                        figures.rupiah(taken.freed().amount()));
            case Reply.Unreadable(var key, var arguments) -> new Notice("wrong", key, arguments);
            case Reply.NotSent none -> Notice.of("wrong", "enrolment.reply.not-sent");
            case Reply.NoSuchBatch none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Batch find(UUID id) {
        return batches.find(new BatchId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isClerk() {
        return Acting.current().role() == Role.LABOUR_CLERK;
    }
}
