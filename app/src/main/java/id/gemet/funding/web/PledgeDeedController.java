package id.gemet.funding.web;

import id.gemet.access.Reconfirmation;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.LineId;
import id.gemet.funding.TransferId;
import id.gemet.funding.pledge.Instalment;
import id.gemet.funding.pledge.Pledge;
import id.gemet.funding.pledge.PledgeAnswer;
import id.gemet.funding.pledge.PledgeId;
import id.gemet.funding.pledge.Pledges;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Brings a pledge on a line's ledger, and its instalments as they arrive. */
@Controller
@RequestMapping("/dana/janji/{id}")
class PledgeDeedController {

    private final Pledges pledges;
    private final BudgetLines lines;
    private final Reconfirmation reconfirmation;
    private final FormReader reader;
    private final Clock clock;

    PledgeDeedController(
            Pledges pledges, BudgetLines lines, Reconfirmation reconfirmation, FormReader reader, Clock clock) {
        this.pledges = pledges;
        this.lines = lines;
        this.reconfirmation = reconfirmation;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/bukukan")
    String askForLine(@PathVariable UUID id, @ModelAttribute("form") PledgeDeedForm form, Model model) {
        return lineForm(find(id), form, model);
    }

    @PostMapping("/bukukan")
    String commit(
            @PathVariable UUID id,
            @ModelAttribute("form") PledgeDeedForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var pledge = find(id);
        var line = reader.require(problems, PledgeTermsReader.MISSING, "line", form.line(), UUID.class, any -> true);
        if (line.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return lineForm(pledge, form, model);
        }
        if (!reconfirmation.confirms(
                request, response, model, pledge.terms().worth().amount())) {
            return lineForm(pledge, form, model);
        }
        return done(id, pledges.commit(key(form), pledge.id(), new LineId(line.get())), "committed", locale, next);
    }

    @GetMapping("/terima/{number}")
    String askForReceipt(
            @PathVariable UUID id, @PathVariable int number, @ModelAttribute("form") PledgeDeedForm form, Model model) {
        return receiptForm(find(id), number, form, model);
    }

    @PostMapping("/terima/{number}")
    String receive(
            @PathVariable UUID id,
            @PathVariable int number,
            @ModelAttribute("form") PledgeDeedForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        var pledge = find(id);
        var today = LocalDate.now(clock);
        var document = reader.require(
                problems, PledgeTermsReader.MISSING, "document", form.document(), String.class, any -> true);
        var day = reader.require(
                problems, PledgeTermsReader.MISSING, "day", form.day(), LocalDate.class, date -> !date.isAfter(today));
        var amount = amount(form, shown(form, pledge, instalment(pledge, number)), problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return receiptForm(pledge, number, form, model);
        }
        if (!reconfirmation.confirms(
                request, response, model, amount.orElseThrow().amount())) {
            return receiptForm(pledge, number, form, model);
        }
        var paper = document.orElseThrow() + ", " + Figures.INDONESIAN.date(day.orElseThrow());
        return done(id, pledges.receive(key(form), pledge.id(), number, paper, amount), "received", locale, next);
    }

    /** What the page said was open, so that pressing twice says the same twice. */
    private Rupiah shown(PledgeDeedForm form, Pledge pledge, Instalment instalment) {
        var open = pledge.open(instalment);
        return reader.read(form.shown(), Rupiah.class).orElse(open.equals(Rupiah.ZERO) ? instalment.amount() : open);
    }

    /** Empty with a problem written down. */
    private Optional<Rupiah> amount(PledgeDeedForm form, Rupiah shown, BindingResult problems) {
        var typed = form.amount();
        return typed == null || typed.isBlank()
                ? Optional.of(shown)
                : reader.require(
                        problems,
                        PledgeTermsReader.MISSING,
                        "amount",
                        typed,
                        Rupiah.class,
                        some -> some.amount() > 0 && some.compareTo(shown) <= 0);
    }

    /** The money is on the ledger already: only which instalment it was is said. */
    @PostMapping("/cocokkan/{number}/{transfer}")
    String match(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID transfer,
            @ModelAttribute("form") PledgeDeedForm form,
            Locale locale,
            RedirectAttributes next) {
        var answer = pledges.match(key(form), new PledgeId(id), number, new TransferId(transfer));
        return done(id, answer, "received", locale, next);
    }

    private String lineForm(Pledge pledge, PledgeDeedForm form, Model model) {
        model.addAttribute("lines", options(pledge));
        return show(pledge, form, model, "funding/pledge-commit");
    }

    private List<Choice> options(Pledge pledge) {
        return lines.list().stream()
                .filter(line -> line.payer().id().equals(pledge.payer().id()))
                .map(line -> new Choice(line.id().toString(), name(line)))
                .toList();
    }

    private static String name(BudgetLine line) {
        return line.name() + " · " + line.fiscalYear();
    }

    private String receiptForm(Pledge pledge, int number, PledgeDeedForm form, Model model) {
        var instalment = instalment(pledge, number);
        model.addAttribute("instalment", instalment);
        model.addAttribute("open", pledge.open(instalment));
        return show(pledge, form, model, "funding/pledge-receive");
    }

    private String show(Pledge pledge, PledgeDeedForm form, Model model, String view) {
        model.addAttribute("pledge", pledge);
        model.addAttribute("key", reader.read(form.key(), UUID.class).orElseGet(UUID::randomUUID));
        return view;
    }

    private static String done(UUID id, PledgeAnswer answer, String deed, Locale locale, RedirectAttributes next) {
        next.addFlashAttribute("notice", PledgeNotices.of(answer, deed, locale));
        return "redirect:/dana/janji/" + id;
    }

    private Pledge find(UUID id) {
        return pledges.find(new PledgeId(id)).orElseThrow(PledgeDeedController::notFound);
    }

    private static Instalment instalment(Pledge pledge, int number) {
        return pledge.terms().instalments().stream()
                .filter(instalment -> instalment.number() == number)
                .findFirst()
                .orElseThrow(PledgeDeedController::notFound);
    }

    private UUID key(PledgeDeedForm form) {
        return reader.read(form.key(), UUID.class)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
