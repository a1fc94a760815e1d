package id.gemet.verification.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.verification.Rule;
import id.gemet.verification.RuleBook;
import id.gemet.verification.RuleSetting;
import id.gemet.verification.Verification;
import id.gemet.web.Choice;
import id.gemet.web.LegalGrounds;
import id.gemet.web.LegalGrounds.Matter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules by number with where they come from, and the figures that the office may set. */
@Controller
@RequestMapping("/aturan")
class RuleController {

    /** What follows from months rather than from a person, so not among the rules that judge. */
    private static final List<RulePage.Line> OF_MONTHS = List.of(
            new RulePage.Line(RuleSetting.REVERIFY_MONTHS.regulation(), "CHECKED_AGAIN"),
            new RulePage.Line(RuleSetting.LAPSE_MONTHS.regulation(), "LAPSES"),
            new RulePage.Line(RuleSetting.MATURE_MONTHS.regulation(), "MATURES"));

    private static final Set<Role> WHO_CHANGE = Set.of(Role.ADMIN, Role.LABOUR_CLERK);

    private final RuleBook book;
    private final Verification verification;
    private final Names names;
    private final LegalGrounds grounds;
    private final Clock clock;

    RuleController(RuleBook book, Verification verification, Names names, LegalGrounds grounds, Clock clock) {
        this.book = book;
        this.verification = verification;
        this.names = names;
        this.grounds = grounds;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(name = "tersimpan", defaultValue = "") String saved, Model model, Locale locale) {
        model.addAttribute("form", new RuleForm(null, null, LocalDate.now(clock)));
        model.addAttribute("saved", !saved.isEmpty());
        return page(model, locale);
    }

    @PostMapping
    String change(
            @ModelAttribute("form") RuleForm form,
            BindingResult problems,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var setting = Arrays.stream(RuleSetting.values())
                .filter(each -> each.name().equals(form.setting()))
                .findFirst();
        if (setting.isEmpty()) {
            problems.rejectValue("setting", "verification.rules.setting-missing");
        }
        if (form.value() == null && !problems.hasFieldErrors("value")) {
            problems.rejectValue("value", "verification.rules.value-missing");
        }
        if (!problems.hasErrors()) {
            change(setting.orElseThrow(), Optional.ofNullable(form.value()).orElseThrow(), from(form), problems);
        }
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, locale);
        }
        return "redirect:/aturan?tersimpan=1";
    }

    private LocalDate from(RuleForm form) {
        return Optional.ofNullable(form.from()).orElseGet(() -> LocalDate.now(clock));
    }

    /** Those who wait are judged by the new figure at once, if it holds already. */
    private void change(RuleSetting setting, int value, LocalDate from, BindingResult problems) {
        switch (book.change(setting, value, from)) {
            case CHANGED -> {
                if (!from.isAfter(LocalDate.now(clock))) {
                    verification.assess();
                }
            }
            case OUT_OF_RANGE ->
                problems.rejectValue(
                        "value",
                        "verification.rules.out-of-range",
                        new Object[] {setting.least(), setting.most()},
                        null);
            case NOBODY_LEFT -> problems.rejectValue("value", "verification.rules.nobody-left");
            case IN_THE_PAST -> problems.rejectValue("from", "verification.rules.in-the-past");
        }
    }

    private String page(Model model, Locale locale) {
        var today = book.today();
        var grounded =
                grounds.of(Arrays.stream(RuleSetting.values()).map(Matter::rule).toList());
        model.addAttribute(
                "page",
                new RulePage(
                        lines(),
                        Arrays.stream(RuleSetting.values())
                                .map(setting -> new RulePage.Figure(
                                        setting,
                                        today.value(setting),
                                        grounded.getOrDefault(Matter.rule(setting), List.of())))
                                .toList(),
                        book.changes()));
        model.addAttribute(
                "settings",
                Arrays.stream(RuleSetting.values())
                        .map(setting ->
                                new Choice(setting.name(), names.text("verification.setting." + setting, locale)))
                        .toList());
        model.addAttribute("changing", WHO_CHANGE.contains(Acting.current().role()));
        return "verification/rules";
    }

    private static List<RulePage.Line> lines() {
        return Stream.concat(
                        Arrays.stream(Rule.values()).map(rule -> new RulePage.Line(rule.regulation(), rule.name())),
                        OF_MONTHS.stream())
                .toList();
    }
}
