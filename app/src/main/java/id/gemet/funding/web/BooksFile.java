package id.gemet.funding.web;

import id.gemet.funding.Account;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.LedgerEntry;
import id.gemet.funding.PaperKind;
import id.gemet.funding.TransferId;
import id.gemet.funding.TrialBalance;
import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Ledger rows as a workbook, oldest first, with what is free after each; rupiah are numbers to calculate with, and no text
 * can run as a formula wherever it is pasted next.
 */
final class BooksFile {

    private static final int SHEET_NAME_MOST = 31;
    private static final List<String> STATEMENT = List.of(
            "when",
            "what",
            "from",
            "to",
            "amount",
            "free-after",
            "document",
            "dated",
            "paper",
            "address",
            "by",
            "number");

    /** What stands behind an entry, and where it opens. */
    private record Behind(String name, String path) {}

    private final Workbook workbook;
    private final UnaryOperator<String> words;
    private final ZoneId zone;
    private final Map<TransferId, PaperKind> papers;
    private final String site;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /**
     * @param words what a message key says
     * @param papers those attached
     * @param site what addresses begin with
     */
    BooksFile(UnaryOperator<String> words, ZoneId zone, Map<TransferId, PaperKind> papers, String site) {
        workbook = new Workbook(bytes, "Gemet", "1.0");
        this.words = words;
        this.zone = zone;
        this.papers = papers;
        this.site = site;
    }

    BooksFile withTrialBalance(TrialBalance trial, List<BudgetLine> lines) {
        var sheet = workbook.newWorksheet(words.apply("funding.trial"));
        head(sheet, List.of("account", "in", "out", "balance"));
        var row = 1;
        for (var account : Account.values()) {
            var sums = trial.of(account);
            sheet.value(row, 0, words.apply("funding.account." + account));
            sheet.value(row, 1, sums.in().amount());
            sheet.value(row, 2, sums.out().amount());
            sheet.value(row, 3, sums.balance().amount());
            row++;
        }
        sheet.value(row, 0, words.apply("funding.trial.all"));
        sheet.value(row, 1, trial.in().amount());
        sheet.value(row, 2, trial.out().amount());
        sheet.value(row, 3, trial.in().minus(trial.out()).amount());
        withLines(lines);
        return this;
    }

    private void withLines(List<BudgetLine> lines) {
        var sheet = workbook.newWorksheet(words.apply("funding.lines"));
        sheet.value(0, 0, words.apply("funding.line"));
        sheet.value(0, 1, words.apply("funding.payer"));
        sheet.value(0, 2, words.apply("funding.ceiling"));
        var accounts = Arrays.stream(Account.values())
                .filter(account -> account != Account.SOURCE)
                .toList();
        for (var i = 0; i < accounts.size(); i++) {
            sheet.value(0, 3 + i, words.apply("funding.account." + accounts.get(i)));
        }
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var b = line.balance();
            sheet.value(i + 1, 0, SpreadsheetText.inert(line.name()));
            sheet.value(i + 1, 1, SpreadsheetText.inert(line.payer().name()));
            sheet.value(i + 1, 2, b.ceiling().amount());
            var amounts = List.of(b.pledged(), b.free(), b.reserved(), b.billed(), b.paid(), b.returned());
            for (var column = 0; column < amounts.size(); column++) {
                sheet.value(i + 1, 3 + column, amounts.get(column).amount());
            }
        }
    }

    BooksFile withStatement(BudgetLine line, List<LedgerEntry> entries) {
        var sheet = workbook.newWorksheet(sheetName(line.name()));
        head(sheet, STATEMENT);
        var free = 0L;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            free += entry.to() == Account.FREE ? entry.amount().amount() : 0;
            free -= entry.from() == Account.FREE ? entry.amount().amount() : 0;
            sheet.value(i + 1, 0, entry.at().atZone(zone).toLocalDate().toString());
            sheet.value(i + 1, 1, words.apply("funding.reason." + entry.reason()));
            sheet.value(i + 1, 2, words.apply("funding.account." + entry.from()));
            sheet.value(i + 1, 3, words.apply("funding.account." + entry.to()));
            sheet.value(i + 1, 4, entry.amount().amount());
            sheet.value(i + 1, 5, free);
            sheet.value(i + 1, 6, SpreadsheetText.inert(entry.document()));
            sheet.value(i + 1, 7, entry.dated().map(LocalDate::toString).orElse(""));
            write(sheet, i + 1, behind(line, entry));
            sheet.value(i + 1, 10, SpreadsheetText.inert(entry.by()));
            sheet.value(i + 1, 11, entry.id().toString());
        }
        return this;
    }

    private void write(Worksheet sheet, int row, Optional<Behind> behind) {
        behind.ifPresent(paper -> {
            sheet.value(row, 8, paper.name());
            var address = site + paper.path();
            sheet.hyperlink(row, 9, HyperLink.external(address, address));
        });
    }

    private Optional<Behind> behind(BudgetLine line, LedgerEntry entry) {
        var paper = Optional.ofNullable(papers.get(entry.id()))
                .map(kind -> new Behind(
                        kind.fileName(entry.id()), "/dana/%s/bukti/%s/berkas".formatted(line.id(), entry.id())));
        return paper.or(() -> entry.proposal()
                .map(proposal -> new Behind(words.apply("funding.proposal.title"), "/dana/usulan/" + proposal)));
    }

    byte[] bytes() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet, List<String> columns) {
        for (var i = 0; i < columns.size(); i++) {
            sheet.value(0, i, words.apply("funding.books." + columns.get(i)));
        }
    }

    /** A sheet's name has at most 31 letters and none of these; the library tells namesakes apart. */
    private static String sheetName(String name) {
        var plain = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return plain.length() > SHEET_NAME_MOST ? plain.substring(0, SHEET_NAME_MOST) : plain;
    }
}
