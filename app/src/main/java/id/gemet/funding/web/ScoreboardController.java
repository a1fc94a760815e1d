package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.funding.PayerId;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.Consent;
import id.gemet.funding.pledge.PublicScoreboard;
import id.gemet.funding.pledge.Score;
import id.gemet.funding.pledge.Scoreboard;
import id.gemet.shared.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scoreboard of payers: all of them for the office, and for everybody those who agreed. */
@Controller
class ScoreboardController {

    private static final Set<Role> RECORDERS = EnumSet.of(Role.LABOUR_CLERK, Role.TREASURER);

    /** @param region whose public page it is */
    record Page(List<Score> scores, String region, LocalDate today, boolean mayRecord) {}

    private final Scoreboard scoreboard;
    private final PublicScoreboard publicly;
    private final Payers payers;
    private final Offices offices;
    private final Clock clock;

    ScoreboardController(
            Scoreboard scoreboard, PublicScoreboard publicly, Payers payers, Offices offices, Clock clock) {
        this.scoreboard = scoreboard;
        this.publicly = publicly;
        this.payers = payers;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/dana/papan")
    String all(Model model) {
        var actor = Acting.current();
        model.addAttribute(
                "page",
                new Page(scoreboard.scores(), region(actor), LocalDate.now(clock), RECORDERS.contains(actor.role())));
        return "funding/scoreboard";
    }

    @PostMapping("/dana/papan/{payer}")
    String enter(
            @PathVariable UUID payer,
            @RequestParam boolean agreed,
            @RequestParam String givenBy,
            @RequestParam String document,
            @RequestParam LocalDate day,
            RedirectAttributes next) {
        var found = payers.find(new PayerId(payer)).orElseThrow(ScoreboardController::notFound);
        if (givenBy.isBlank() || document.isBlank() || day.isAfter(LocalDate.now(clock))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        scoreboard.enter(found, new Consent(agreed, givenBy.strip(), document.strip(), day));
        next.addFlashAttribute(
                "notice", Notice.of("done", agreed ? "funding.board.agreed" : "funding.board.withdrawn", found.name()));
        return "redirect:/dana/papan";
    }

    @GetMapping("/papan-perusahaan/{region}")
    String forEverybody(@PathVariable String region, Model model) {
        model.addAttribute(
                "city", RegionCode.of(region).flatMap(publicly::of).orElseThrow(ScoreboardController::notFound));
        return "funding/scoreboard-public";
    }

    private String region(Actor actor) {
        return offices.find(actor.office())
                .map(office -> office.region().dotted())
                .orElse("");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
