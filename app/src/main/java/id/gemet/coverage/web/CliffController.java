package id.gemet.coverage.web;

import id.gemet.access.Acting;
import id.gemet.coverage.continuity.Ahead;
import id.gemet.coverage.continuity.Audience;
import id.gemet.coverage.continuity.CliffCalendar;
import id.gemet.coverage.continuity.Cliffs;
import id.gemet.coverage.continuity.LapseRule;
import id.gemet.coverage.continuity.Notices;
import id.gemet.coverage.continuity.Whom;
import id.gemet.shared.BillingMonth;
import id.gemet.verification.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The calendar of the days on which people lose cover because nobody pays on. */
@Controller
@RequestMapping("/dana/jurang")
class CliffController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Cliffs cliffs;
    private final Notices notices;
    private final RuleBook rules;
    private final CliffTexts texts;
    private final MessageSource messages;
    private final Clock clock;

    CliffController(
            Cliffs cliffs, Notices notices, RuleBook rules, CliffTexts texts, MessageSource messages, Clock clock) {
        this.cliffs = cliffs;
        this.notices = notices;
        this.rules = rules;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String calendar(@ModelAttribute("form") CliffForm form, BindingResult problems, Model model) {
        var today = Acting.current().today(clock);
        var calendar = new CliffCalendar(cliffs.from(today), form.keep(problems));
        var rule = rule();
        var rows = calendar.days().stream().map(day -> row(day, rule, today)).toList();
        model.addAttribute(
                "page",
                new CliffPage(
                        calendar,
                        rows,
                        problems.hasErrors() ? "" : form.typed(),
                        notices.lost(today.minusYears(1), today.minusDays(1))));
        return "coverage/cliffs";
    }

    private CliffPage.Row row(CliffCalendar.Day day, LapseRule rule, LocalDate today) {
        var due = Ahead.due(today, day.lostOn());
        var told = due.map(ahead -> notices.told(new Whom(day.lostOn(), Optional.empty(), Optional.empty()), ahead)
                        .getOrDefault(Audience.WORKER, 0))
                .orElse(0);
        return new CliffPage.Row(day, lapsesOn(rule, day.lostOn()), due, told);
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> download(@ModelAttribute("form") CliffForm form, BindingResult problems, Locale locale) {
        var calendar = new CliffCalendar(cliffs.from(Acting.current().today(clock)), form.keep(problems));
        return xlsx(
                new CliffFile(key -> messages.getMessage(key, null, locale))
                        .calendar(calendar, rule(), cliff -> texts.place(cliff.kelurahan(), locale)),
                "jurang-dana.xlsx");
    }

    private LapseRule rule() {
        var figures = rules.today();
        return new LapseRule(figures.lapseMonths(), figures.matureMonths());
    }

    static LocalDate lapsesOn(LapseRule rule, LocalDate lostOn) {
        return rule.lapsesAfter(BillingMonth.containing(lostOn).plusMonths(-1));
    }

    static ResponseEntity<byte[]> xlsx(byte[] bytes, String name) {
        return file(bytes, name, XLSX);
    }

    static ResponseEntity<byte[]> file(byte[] bytes, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
