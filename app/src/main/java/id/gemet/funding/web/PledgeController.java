package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.pledge.Pledge;
import id.gemet.funding.pledge.PledgeId;
import id.gemet.funding.pledge.Pledges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What payers promise: the list with what is late, one pledge with everything that came of it. */
@Controller
@RequestMapping("/dana/janji")
class PledgeController {

    private static final Set<Role> RECORDERS = EnumSet.of(Role.LABOUR_CLERK, Role.TREASURER);

    private final Pledges pledges;
    private final BudgetLines lines;
    private final ShownPeople people;
    private final TransactionOperations transaction;
    private final Clock clock;

    PledgeController(
            Pledges pledges, BudgetLines lines, ShownPeople people, TransactionOperations transaction, Clock clock) {
        this.pledges = pledges;
        this.lines = lines;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var actor = Acting.current();
        model.addAttribute(
                "page",
                PledgesPage.of(pledges.list(), today(), actor.company().isPresent(), RECORDERS.contains(actor.role())));
        return "funding/pledges";
    }

    @GetMapping("/{id}")
    String pledge(@PathVariable UUID id, Model model, Locale locale) {
        var pledge = find(id);
        model.addAttribute("page", transaction.execute(status -> page(pledge, locale)));
        return "funding/pledge";
    }

    private PledgePage page(Pledge pledge, Locale locale) {
        return new PledgePage(
                pledge,
                today(),
                pledge.line().flatMap(lines::find).map(BudgetLine::name).orElse(""),
                pledge.line().map(line -> people.of(line, locale)).orElse(List.of()),
                pledges.unmatched(pledge),
                Acting.current().role() == Role.TREASURER);
    }

    private Pledge find(UUID id) {
        return pledges.find(new PledgeId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
