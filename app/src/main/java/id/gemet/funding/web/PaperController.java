package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.LedgerEntry;
import id.gemet.funding.LedgerPapers;
import id.gemet.funding.LineId;
import id.gemet.funding.TransferId;
import id.gemet.web.Downloads;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Attaches the paper behind an entry of the ledger, and hands it out. */
@Controller
@RequestMapping("/dana/{line}/bukti/{entry}")
class PaperController {

    record Page(BudgetLine line, LedgerEntry entry) {}

    private final LedgerPapers papers;
    private final BudgetLines lines;

    PaperController(LedgerPapers papers, BudgetLines lines) {
        this.papers = papers;
        this.lines = lines;
    }

    @GetMapping
    String ask(@PathVariable UUID line, @PathVariable UUID entry, Model model) {
        var found = lines.find(new LineId(line)).orElseThrow(PaperController::notFound);
        model.addAttribute("page", new Page(found, entry(found.id(), entry)));
        return "funding/paper";
    }

    @PostMapping
    String attach(
            @PathVariable UUID line,
            @PathVariable UUID entry,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        var found = entry(new LineId(line), entry);
        var attached = papers.attach(new LineId(line), found.id(), file.getBytes());
        next.addFlashAttribute(
                "notice",
                switch (attached) {
                    case DONE -> Notice.of("done", "funding.paper.DONE");
                    case BEFORE -> Notice.of("info", "funding.paper.BEFORE");
                    case NOT_A_PAPER -> Notice.of("wrong", "funding.paper.NOT_A_PAPER");
                    case TOO_LARGE -> Notice.of("wrong", "funding.paper.TOO_LARGE");
                });
        return "redirect:/dana/" + line;
    }

    @GetMapping("/berkas")
    ResponseEntity<byte[]> download(@PathVariable UUID line, @PathVariable UUID entry) {
        var paper = papers.open(new LineId(line), new TransferId(entry)).orElseThrow(PaperController::notFound);
        var name = paper.kind().fileName(new TransferId(entry));
        return Downloads.of(name, paper.kind().mediaType(), paper.bytes());
    }

    private LedgerEntry entry(LineId line, UUID entry) {
        return lines.entries(line).stream()
                .filter(each -> each.id().equals(new TransferId(entry)))
                .findFirst()
                .orElseThrow(PaperController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
