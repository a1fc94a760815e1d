package id.gemet.coverage.web;

import id.gemet.access.Acting;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.continuity.Ahead;
import id.gemet.coverage.continuity.Audience;
import id.gemet.coverage.continuity.CliffCalendar;
import id.gemet.coverage.continuity.Cliffs;
import id.gemet.coverage.continuity.Keep;
import id.gemet.coverage.continuity.LapseRule;
import id.gemet.coverage.continuity.Losing;
import id.gemet.coverage.continuity.NoticeLetters;
import id.gemet.coverage.continuity.NoticeLetters.Letter;
import id.gemet.coverage.continuity.Notices;
import id.gemet.coverage.continuity.Whom;
import id.gemet.shared.RegionCode;
import id.gemet.verification.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who lose cover on one day: masked, by line and kelurahan, and what each is to be told. */
@Controller
@RequestMapping("/dana/jurang/{day}")
class CliffDayController {

    private static final Set<Role> WHO_NOTE =
            Set.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.TREASURER, Role.KELURAHAN_OFFICER);

    private final Cliffs cliffs;
    private final Notices notices;
    private final RuleBook rules;
    private final CliffTexts texts;
    private final Offices offices;
    private final MessageSource messages;
    private final Clock clock;

    CliffDayController(
            Cliffs cliffs,
            Notices notices,
            RuleBook rules,
            CliffTexts texts,
            Offices offices,
            MessageSource messages,
            Clock clock) {
        this.cliffs = cliffs;
        this.notices = notices;
        this.rules = rules;
        this.texts = texts;
        this.offices = offices;
        this.messages = messages;
        this.clock = clock;
    }

    /** Line and kelurahan as chosen in the address; empty: all. */
    record Chosen(@Nullable String line, @Nullable String kelurahan) {

        Whom on(LocalDate day) {
            try {
                return new Whom(
                        day,
                        Optional.ofNullable(line).filter(id -> !id.isEmpty()).map(UUID::fromString),
                        Optional.ofNullable(kelurahan)
                                .filter(code -> !code.isEmpty())
                                .map(RegionCode::new));
            } catch (IllegalArgumentException unreadable) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
        }
    }

    @GetMapping
    String day(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @ModelAttribute Chosen chosen,
            @RequestParam(defaultValue = "0") int from,
            @ModelAttribute("form") CliffForm form,
            BindingResult problems,
            Model model,
            Locale locale) {
        var whom = chosen.on(day);
        var all = new CliffCalendar(cliffs.from(day), form.keep(problems));
        var calendar = all.of(whom);
        if (calendar.people() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var offset = Math.max(0, from);
        var due = Ahead.due(Acting.current().today(clock), day);
        model.addAttribute(
                "page",
                new CliffDayPage(
                        whom,
                        lapsesOn(day),
                        calendar,
                        form.typed(),
                        due,
                        texts(calendar, whom, due, locale),
                        calendar.kelurahans().stream()
                                .map(share -> new CliffDayPage.Place(
                                        share.of().map(RegionCode::dotted).orElse(""),
                                        texts.place(share.of(), locale),
                                        share))
                                .toList(),
                        people(whom, CliffDayPage.PEOPLE, offset, locale),
                        offset,
                        WHO_NOTE.contains(Acting.current().role())));
        return "coverage/cliff";
    }

    @PostMapping("/catat")
    String note(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @ModelAttribute Chosen chosen,
            @RequestParam Audience audience,
            RedirectAttributes next) {
        if (audience != Audience.WORKER && Acting.current().role() == Role.KELURAHAN_OFFICER) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var whom = chosen.on(day);
        next.addFlashAttribute("noted", notices.note(whom, audience));
        whom.line().ifPresent(line -> next.addAttribute("line", line));
        whom.kelurahan().ifPresent(kelurahan -> next.addAttribute("kelurahan", kelurahan));
        return "redirect:/dana/jurang/" + day;
    }

    /** With full names, to be cut apart and handed over. */
    @PostMapping("/surat")
    ResponseEntity<byte[]> letters(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @ModelAttribute Chosen chosen,
            Locale locale) {
        var whom = chosen.on(day);
        var calendar = new CliffCalendar(cliffs.from(day), Keep.TO_YEARS_END);
        var text = texts.of(Audience.WORKER, calendar.of(whom), day, lapsesOn(day), locale)
                .getFirst();
        var letters = notices.addressees(whom).stream()
                .map(to -> new Letter(to.name() + " · " + texts.place(to.kelurahan(), locale), text))
                .toList();
        return CliffController.file(
                NoticeLetters.print(city(), texts.heading(locale), letters),
                "pemberitahuan-" + day + ".pdf",
                MediaType.APPLICATION_PDF);
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> download(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @ModelAttribute Chosen chosen,
            Locale locale) {
        return CliffController.xlsx(
                new CliffFile(key -> messages.getMessage(key, null, locale))
                        .people(people(chosen.on(day), Integer.MAX_VALUE, 0, locale)),
                "jurang-dana-" + day + ".xlsx");
    }

    private List<CliffDayPage.Text> texts(CliffCalendar calendar, Whom whom, Optional<Ahead> due, Locale locale) {
        var told = due.map(ahead -> notices.told(whom, ahead)).orElse(Map.of());
        return Arrays.stream(Audience.values())
                .map(audience -> new CliffDayPage.Text(
                        audience,
                        texts.of(audience, calendar, whom.lostOn(), lapsesOn(whom.lostOn()), locale),
                        told.getOrDefault(audience, 0)))
                .toList();
    }

    private List<CliffDayPage.Person> people(Whom whom, int limit, int offset, Locale locale) {
        return cliffs.people(whom, limit, offset).stream()
                .map(person -> shown(person, locale))
                .toList();
    }

    private CliffDayPage.Person shown(Losing person, Locale locale) {
        return new CliffDayPage.Person(
                person.shownAs(), texts.place(person.kelurahan(), locale), person.line(), person.toldDaysAhead());
    }

    private LocalDate lapsesOn(LocalDate day) {
        var figures = rules.today();
        return CliffController.lapsesOn(new LapseRule(figures.lapseMonths(), figures.matureMonths()), day);
    }

    private String city() {
        return offices.find(Acting.current().office()).map(Office::name).orElse("");
    }
}
