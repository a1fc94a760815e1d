package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.funding.PayerId;
import id.gemet.funding.pledge.PayerPledges;
import id.gemet.funding.pledge.Pledge;
import id.gemet.funding.pledge.Pledges;
import id.gemet.web.Refusals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was promised and what came of it, as the city, the company and the insurer watch it together. */
@Controller
@RequestMapping("/pantau")
class WatchController {

    private final Pledges pledges;
    private final ShownPeople people;
    private final Clock clock;

    WatchController(Pledges pledges, ShownPeople people, Clock clock) {
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        var today = today();
        model.addAttribute("page", new WatchPage(PayerPledges.of(pledges.list(), today), today));
        return "funding/watch";
    }

    @GetMapping("/{payer}")
    String one(@PathVariable UUID payer, Model model, Locale locale) {
        var promised = PayerPledges.of(pledges.list(), today()).stream()
                .filter(theirs -> theirs.payer().id().equals(new PayerId(payer)))
                .findFirst()
                .orElseThrow(Refusals::notThere);
        var insurer = Acting.current().role() == Role.INSURER_OFFICER;
        model.addAttribute(
                "page", new WatchPage.Watched(promised, insurer ? List.of() : people(promised, locale), insurer));
        return "funding/watched";
    }

    private List<LinePage.Person> people(PayerPledges promised, Locale locale) {
        return promised.pledges().stream()
                .map(Pledge::line)
                .flatMap(line -> line.stream().flatMap(each -> people.of(each, locale).stream()))
                .toList();
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }
}
