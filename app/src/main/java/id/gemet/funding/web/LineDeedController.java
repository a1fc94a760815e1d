package id.gemet.funding.web;

import id.gemet.access.Reconfirmation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.LedgerEntry;
import id.gemet.funding.LineId;
import id.gemet.funding.Movement;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import id.gemet.web.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a line's money by a paper: what and by which paper, then the page that asks again, then the deed. */
@Controller
@RequestMapping("/dana/{id}/uang/{deed}")
class LineDeedController {

    private static final String MISSING = "funding.deed.missing.";

    /** What could be read from the form. */
    record Order(Rupiah amount, String document, LocalDate day) {

        /** As it stands in the ledger, whose language is that of the papers. */
        String paper() {
            return document + ", " + Figures.INDONESIAN.date(day);
        }
    }

    private final BudgetLines lines;
    private final Reconfirmation reconfirmation;
    private final FormReader reader;
    private final Clock clock;

    LineDeedController(BudgetLines lines, Reconfirmation reconfirmation, FormReader reader, Clock clock) {
        this.lines = lines;
        this.reconfirmation = reconfirmation;
        this.reader = reader;
        this.clock = clock;
    }

    /** Empty at first; with everything typed, the page that asks again. */
    @GetMapping
    String ask(
            @PathVariable UUID id,
            @PathVariable String deed,
            @ModelAttribute("form") LineDeedForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var page = page(id, deed, form);
        if (form.isUntouched()) {
            return show(page, model, "funding/deed");
        }
        return order(page, form, problems)
                .map(order -> confirm(page, order, model))
                .orElseGet(() -> again(page, response, model));
    }

    @PostMapping
    String act(
            @PathVariable UUID id,
            @PathVariable String deed,
            @ModelAttribute("form") LineDeedForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var page = page(id, deed, form);
        var order = order(page, form, problems);
        if (order.isEmpty()) {
            return again(page, response, model);
        }
        if (!reconfirmation.confirms(
                request, response, model, order.get().amount().amount())) {
            return confirm(page, order.get(), model);
        }
        next.addFlashAttribute("notice", notice(page.deed(), order.get(), move(page, order.get()), locale));
        return "redirect:/dana/" + id;
    }

    private Movement move(LineDeedPage page, Order order) {
        var line = page.line().id();
        return switch (page.deed()) {
            case RECEIVE -> lines.receive(page.key(), line, order.amount(), order.paper(), Optional.of(order.day()));
            case RAISE -> lines.raise(page.key(), line, order.amount(), order.paper(), Optional.of(order.day()));
            case CUT -> lines.cut(page.key(), line, order.amount(), order.paper(), Optional.of(order.day()));
            case GIVE_BACK -> lines.giveBack(page.key(), line, order.amount(), order.paper(), Optional.of(order.day()));
            case REVERSE ->
                lines.reverse(page.key(), page.undone().orElseThrow().id(), order.paper());
        };
    }

    private static Notice notice(LineDeed deed, Order order, Movement movement, Locale locale) {
        var figures = Figures.in(locale);
        return switch (movement) {
            case Movement.Moved moved ->
                Notice.of(
                        "done",
                        "funding.deed.done." + deed,
                        figures.rupiah(order.amount().amount()),
                        order.document());
            case Movement.NotEnough(var left) ->
                Notice.of("wrong", "funding.deed.not-enough." + deed, figures.rupiah(left.amount()));
            case Movement.CannotBeReversed no -> Notice.of("wrong", "funding.deed.cannot-be-reversed");
            case Movement.NoSuchLine none -> throw notFound();
        };
    }

    private Optional<Order> order(LineDeedPage page, LineDeedForm form, BindingResult problems) {
        var amount = page.undone()
                .map(LedgerEntry::amount)
                .or(() -> reader.require(
                        problems, MISSING, "amount", form.amount(), Rupiah.class, rupiah -> rupiah.amount() > 0));
        var document = reader.require(problems, MISSING, "document", form.document(), String.class, any -> true);
        var today = LocalDate.now(clock);
        var day = reader.require(problems, MISSING, "day", form.day(), LocalDate.class, date -> !date.isAfter(today));
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Order(amount.orElseThrow(), document.orElseThrow(), day.orElseThrow()));
    }

    private LineDeedPage page(UUID id, String path, LineDeedForm form) {
        var line = lines.find(new LineId(id)).orElseThrow(LineDeedController::notFound);
        var deed = LineDeed.of(path).orElseThrow(LineDeedController::notFound);
        var undone = lines.entries(line.id()).stream()
                .filter(entry -> entry.id().toString().equals(form.transfer()))
                .findFirst();
        if (undone.isPresent() != (deed == LineDeed.REVERSE)) {
            throw notFound();
        }
        return new LineDeedPage(
                deed, line, undone, reader.read(form.key(), UUID.class).orElseGet(UUID::randomUUID));
    }

    private static String confirm(LineDeedPage page, Order order, Model model) {
        model.addAttribute("order", order);
        return show(page, model, "funding/deed-confirm");
    }

    private static String again(LineDeedPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(page, model, "funding/deed");
    }

    private static String show(LineDeedPage page, Model model, String view) {
        model.addAttribute("page", page);
        return view;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
