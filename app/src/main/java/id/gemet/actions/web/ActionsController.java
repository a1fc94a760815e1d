package id.gemet.actions.web;

import id.gemet.access.Acting;
import id.gemet.actions.company.Companies;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.Instrument.Standing;
import id.gemet.actions.register.Register;
import id.gemet.actions.team.Meetings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the promises of offices and the ground they stand on begin. */
@Controller
class ActionsController {

    /** @param kind of the tag that says how many need somebody; nothing to say when {@code open} is none */
    record Part(String name, String href, long all, long open, String kind) {}

    private final ActionPlans plans;
    private final Meetings meetings;
    private final Companies companies;
    private final Register register;
    private final Clock clock;

    ActionsController(ActionPlans plans, Meetings meetings, Companies companies, Register register, Clock clock) {
        this.plans = plans;
        this.meetings = meetings;
        this.companies = companies;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/aksi")
    String parts(Model model) {
        var today = Acting.current().today(clock);
        var instruments = register.list();
        model.addAttribute(
                "parts",
                List.of(
                        new Part(
                                "plan",
                                "/aksi/langkah",
                                plans.list().size(),
                                plans.late().steps(),
                                "bad"),
                        new Part(
                                "team",
                                "/aksi/rapat",
                                meetings.list().size(),
                                meetings.late().decisions(),
                                "bad"),
                        new Part(
                                "company",
                                "/aksi/perusahaan",
                                companies.count(),
                                companies.late().companies(),
                                "bad"),
                        new Part(
                                "register",
                                "/aksi/peraturan",
                                instruments.size(),
                                instruments.stream()
                                        .map((Instrument each) -> each.standing(today))
                                        .filter(standing -> standing == Standing.EXPIRED || standing == Standing.ENDING)
                                        .count(),
                                "warn")));
        return "actions/parts";
    }
}
