package id.gemet.funding.web;

import id.gemet.funding.Books;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.LedgerPapers;
import id.gemet.funding.LineId;
import id.gemet.funding.PaperKind;
import id.gemet.funding.TransferId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The trial balance, what should be cleared by now, and the ledger to take along. */
@Controller
class BooksController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Books books;
    private final BudgetLines lines;
    private final LedgerPapers papers;
    private final MessageSource messages;
    private final Clock clock;

    BooksController(Books books, BudgetLines lines, LedgerPapers papers, MessageSource messages, Clock clock) {
        this.books = books;
        this.lines = lines;
        this.papers = papers;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/dana/buku")
    String page(Model model) {
        model.addAttribute("page", new BooksPage(books.uncleared(), books.trialBalance()));
        return "funding/books";
    }

    @GetMapping("/dana/buku/unduh")
    ResponseEntity<byte[]> all(Locale locale) {
        var entries = books.entries();
        var known = lines.list();
        var file = file(papers.ofAll(), locale).withTrialBalance(books.trialBalance(), known);
        known.forEach(line -> file.withStatement(line, entries.getOrDefault(line.id(), List.of())));
        return download(file, "buku-besar.xlsx");
    }

    @GetMapping("/dana/{id}/unduh")
    ResponseEntity<byte[]> one(@PathVariable UUID id, Locale locale) {
        var line = lines.find(new LineId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entries = lines.entries(line.id()).reversed();
        return download(
                file(papers.of(line.id()), locale).withStatement(line, entries), "buku-besar " + line.name() + ".xlsx");
    }

    private BooksFile file(Map<TransferId, PaperKind> attached, Locale locale) {
        return new BooksFile(
                key -> messages.getMessage(key, null, locale),
                clock.getZone(),
                attached,
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    private static ResponseEntity<byte[]> download(BooksFile file, String name) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
