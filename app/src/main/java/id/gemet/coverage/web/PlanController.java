package id.gemet.coverage.web;

import id.gemet.coverage.Funnel;
import id.gemet.coverage.Reading;
import id.gemet.coverage.Readings;
import id.gemet.coverage.Target;
import id.gemet.coverage.plan.Assumptions;
import id.gemet.coverage.plan.CoveragePlan;
import id.gemet.coverage.plan.Outlook;
import id.gemet.coverage.plan.Price;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import id.gemet.verification.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** When the target is reached, what it takes, and how long the money lasts. Nothing of it is stored. */
@Controller
class PlanController {

    private static final int YEAR = 12;

    private final Outlook outlook;
    private final Readings readings;
    private final Funnel funnel;
    private final Tariffs tariffs;
    private final RuleBook rules;
    private final Clock clock;

    PlanController(Outlook outlook, Readings readings, Funnel funnel, Tariffs tariffs, RuleBook rules, Clock clock) {
        this.outlook = outlook;
        this.readings = readings;
        this.funnel = funnel;
        this.tariffs = tariffs;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/cakupan/rencana")
    String plan(@ModelAttribute("form") PlanForm typed, BindingResult problems, Model model) {
        var from = BillingMonth.containing(LocalDate.now(clock));
        var reading = readings.latest();
        var form = read(typed, from, problems);
        if (problems.hasErrors()) {
            return "coverage/plan";
        }
        model.addAttribute("form", form.shown());
        reading.ifPresent(latest -> model.addAttribute("page", page(latest, form, from)));
        return "coverage/plan";
    }

    /** What was not typed, from the target, the lists of the last months and what verification came to. */
    private PlanForm.Complete read(PlanForm typed, BillingMonth from, BindingResult problems) {
        var target = readings.target();
        var people = funnel.read().total();
        var decided = people.verified() + people.rejected();
        var horizon = new MonthRange(from, from.plusMonths(CoveragePlan.YEARS * (long) YEAR - 1));
        var targetMonth = target.map(each -> BillingMonth.containing(each.reachBy()))
                .filter(horizon::contains)
                .orElse(from.plusMonths(YEAR - 1L));
        return new PlanForm.Complete(
                number(
                        typed.target(),
                        problems,
                        "target",
                        1,
                        10_000_000,
                        () -> target.map(Target::people).orElse(1L)),
                month(typed.by(), problems, "by", horizon, targetMonth),
                number(typed.listed(), problems, "listed", 0, 1_000_000, () -> outlook.listedPerMonth(from)),
                number(
                        typed.verified(),
                        problems,
                        "verified",
                        0,
                        100,
                        () -> decided == 0 ? 100 : 100 * people.verified() / decided),
                number(typed.leaving(), problems, "leaving", 0, 1000, () -> 0),
                Objects.requireNonNullElse(typed.again(), typed.target() == null),
                month(
                        typed.until(),
                        problems,
                        "until",
                        horizon,
                        BillingMonth.of(from.month().getYear() + 1, YEAR)));
    }

    private static int number(
            @Nullable String typed, BindingResult problems, String field, int least, int most, LongSupplier otherwise) {
        if (typed == null || typed.isBlank()) {
            return (int) otherwise.getAsLong();
        }
        var digits = typed.strip().replace(".", "");
        if (digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most) {
            return Integer.parseInt(digits);
        }
        problems.rejectValue(field, "coverage.plan.between", new Object[] {least, most}, "");
        return least;
    }

    private static BillingMonth month(
            @Nullable String typed, BindingResult problems, String field, MonthRange horizon, BillingMonth otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            var month = BillingMonth.parse(typed.strip());
            if (horizon.contains(month)) {
                return month;
            }
        } catch (DateTimeParseException unreadable) {
            // as one outside
        }
        problems.rejectValue(
                field,
                "coverage.plan.within",
                new Object[] {horizon.first().toString(), horizon.last().toString()},
                "");
        return otherwise;
    }

    private PlanPage page(Reading reading, PlanForm.Complete form, BillingMonth from) {
        var table = tariffs.table();
        Price price = (kind, month) -> table.monthly(kind, Sector.OTHER, month).monthly();
        var lines = outlook.lines(from);
        var assumptions = new Assumptions(
                from,
                reading.covered(),
                form.target(),
                form.by(),
                funnel.read().total().unfunded(),
                form.listed(),
                form.verified(),
                form.leaving(),
                form.again(),
                rules.today().matureMonths());
        return new PlanPage(
                reading,
                CoveragePlan.of(assumptions, lines, price),
                CoveragePlan.listedNeeded(assumptions, lines, price),
                price.of(PayerKind.APBD, from),
                lines,
                form.until());
    }
}
