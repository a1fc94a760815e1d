package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.funding.AgeRange;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Commitments;
import id.gemet.funding.LedgerPapers;
import id.gemet.funding.Limits;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payers;
import id.gemet.funding.WaitingCounts;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import id.gemet.web.LegalGrounds;
import id.gemet.web.LegalGrounds.Matter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/dana")
class FundsController {

    private static final String MISSING = "funding.new.missing.";
    private static final Set<Role> BOOK_READERS =
            Set.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.TREASURER, Role.AUDITOR);
    private static final Set<Role> PROPOSERS = Set.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.TREASURER);

    /** For the select of the form. */
    private final BudgetLines lines;

    private final Payers payers;
    private final Allocation allocation;
    private final Commitments commitments;
    private final LedgerPapers papers;
    private final WaitingCounts waiting;
    private final TransactionOperations transaction;
    private final MessageSource messages;
    private final EarmarkChoices earmarks;
    private final ShownPeople people;
    private final Tariffs tariffs;
    private final LegalGrounds grounds;
    private final FormReader reader;
    private final Clock clock;

    FundsController(
            BudgetLines lines,
            Payers payers,
            Allocation allocation,
            Commitments commitments,
            LedgerPapers papers,
            WaitingCounts waiting,
            TransactionOperations transaction,
            MessageSource messages,
            EarmarkChoices earmarks,
            ShownPeople people,
            Tariffs tariffs,
            LegalGrounds grounds,
            FormReader reader,
            Clock clock) {
        this.lines = lines;
        this.payers = payers;
        this.allocation = allocation;
        this.commitments = commitments;
        this.papers = papers;
        this.waiting = waiting;
        this.transaction = transaction;
        this.messages = messages;
        this.earmarks = earmarks;
        this.people = people;
        this.tariffs = tariffs;
        this.grounds = grounds;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        var actor = Acting.current();
        var all = lines.list();
        var company = actor.company().isPresent();
        model.addAttribute(
                "page",
                new FundsPage(
                        all.stream()
                                .map(line -> new FundsPage.Row(
                                        line, MoneyBar.of(line.balance()), earmarks.inWords(line, locale)))
                                .toList(),
                        FundsPage.total(all),
                        allocation.proposals().stream()
                                .map(proposal -> new FundsPage.Decision(proposal, name(all, proposal.line())))
                                .toList(),
                        company ? Optional.empty() : Optional.of(waiting.read()),
                        PROPOSERS.contains(actor.role()),
                        actor.role() == Role.TREASURER,
                        BOOK_READERS.contains(actor.role()),
                        company,
                        company ? people(all) : 0));
        return "funding/funds";
    }

    @GetMapping("/{id}")
    String line(@PathVariable UUID id, Model model, Locale locale) {
        var line = lines.find(new LineId(id)).orElseThrow(FundsController::notFound);
        var page = transaction.execute(status -> new LinePage(
                line,
                MoneyBar.of(line.balance()),
                lines.entries(line.id()),
                people.of(line.id(), locale),
                commitments.countOfLine(line.id()),
                earmarks.rules(line, locale),
                PriceRules.of(line, tariffs.table()),
                lines.awaited(line, LocalDate.now(clock)),
                papers.of(line.id()).keySet(),
                Acting.current().role() == Role.TREASURER,
                BOOK_READERS.contains(Acting.current().role())));
        model.addAttribute("page", page);
        model.addAttribute("grounds", grounds.of(Matter.line(line.id())));
        return "funding/line";
    }

    @GetMapping("/baru")
    String ask(Model model, Locale locale) {
        return form(NewLineForm.empty(thisMonth().month().getYear()), model, locale);
    }

    @PostMapping("/baru")
    String open(
            @ModelAttribute("form") NewLineForm form,
            BindingResult problems,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var kind = require(problems, "kind", form.kind(), PayerKind.class, any -> true);
        var payer = require(problems, "payer", form.payer(), String.class, any -> true);
        var name = require(problems, "name", form.name(), String.class, any -> true);
        var months = reader.months(problems, MISSING, form.first(), form.last());
        var ceiling = require(problems, "ceiling", form.ceiling(), Rupiah.class, rupiah -> rupiah.amount() > 0);
        var year = require(problems, "year", form.year(), Integer.class, FundsController::isYear);
        var decile = optional(problems, "decile", form.decile(), Integer.class, digit -> digit >= 1 && digit <= 10);
        var quota = optional(problems, "quota", form.quota(), Integer.class, people -> people > 0);
        var spendBy = optional(
                problems,
                "spendBy",
                form.spendBy(),
                LocalDate.class,
                day -> months.isEmpty() || !day.isBefore(months.get().first().firstDay()));
        var promisedOn = optional(problems, "promisedOn", form.promisedOn(), LocalDate.class, day -> true);
        var ages = ages(problems, form);
        if (problems.hasErrors()) {
            return form(form, model, locale);
        }
        var id = lines.open(
                reader.read(form.key(), UUID.class).orElseThrow(FundsController::notUnderstood),
                new NewLine(
                        payers.add(kind.orElseThrow(), payer.orElseThrow()).id(),
                        name.orElseThrow(),
                        reader.read(form.account(), String.class).orElse(""),
                        year.orElseThrow(),
                        months.orElseThrow(),
                        earmarks.read(form, decile, ages),
                        new Limits(spendBy, quota),
                        ceiling.orElseThrow(),
                        promisedOn));
        next.addFlashAttribute("notice", Notice.of("done", "funding.opened", name.orElseThrow()));
        return "redirect:/dana/" + id;
    }

    /** One end alone is open at the other. */
    private Optional<AgeRange> ages(BindingResult problems, NewLineForm form) {
        var from = optional(problems, "ageFrom", form.ageFrom(), Integer.class, FundsController::isAge);
        var through = optional(
                problems, "ageThrough", form.ageThrough(), Integer.class, age -> isAge(age) && age >= from.orElse(0));
        return from.isEmpty() && through.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgeRange(from.orElse(0), through.orElse(AgeRange.OLDEST)));
    }

    private static boolean isAge(int years) {
        return years >= 0 && years <= AgeRange.OLDEST;
    }

    private static boolean isYear(int year) {
        return year >= 2015 && year <= 2100;
    }

    /** May be left empty, but not be unfit. */
    private <T> Optional<T> optional(
            BindingResult problems, String field, @Nullable String text, Class<T> type, Predicate<T> fit) {
        return text == null || text.isBlank() ? Optional.empty() : require(problems, field, text, type, fit);
    }

    private <T> Optional<T> require(
            BindingResult problems, String field, @Nullable String text, Class<T> type, Predicate<T> fit) {
        return reader.require(problems, MISSING, field, text, type, fit);
    }

    private String form(NewLineForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("places", earmarks.places(locale));
        model.addAttribute("occupations", earmarks.occupations(locale));
        model.addAttribute("sexes", earmarks.sexes(locale));
        model.addAttribute("decrees", earmarks.decrees());
        model.addAttribute(
                "kinds",
                Arrays.stream(PayerKind.values())
                        .map(kind -> new Choice(
                                kind.name(), messages.getMessage("funding.kind." + kind.name(), null, locale)))
                        .toList());
        return "funding/new-line";
    }

    private int people(List<BudgetLine> all) {
        return Optional.ofNullable(transaction.execute(status -> all.stream()
                        .mapToInt(line -> commitments.countOfLine(line.id()))
                        .sum()))
                .orElse(0);
    }

    private BillingMonth thisMonth() {
        return BillingMonth.containing(LocalDate.now(clock));
    }

    private static String name(List<BudgetLine> all, LineId id) {
        return all.stream()
                .filter(line -> line.id().equals(id))
                .map(BudgetLine::name)
                .findFirst()
                .orElse("");
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
