package id.gemet.coverage.web;

import id.gemet.coverage.continuity.Audience;
import id.gemet.coverage.continuity.Cliff;
import id.gemet.coverage.continuity.CliffCalendar;
import id.gemet.regions.Regions;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What office, payers and workers are told before cover ends, in words to hand over. */
@Component
class CliffTexts {

    private final MessageSource messages;
    private final Regions regions;

    CliffTexts(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    /** One text for the office, one for each payer's line, one for every worker alike. */
    List<String> of(Audience audience, CliffCalendar calendar, LocalDate lostOn, LocalDate lapsesOn, Locale locale) {
        var figures = Figures.in(locale);
        var months = calendar.keep().monthsFrom(lostOn);
        return switch (audience) {
            case OFFICE ->
                List.of(word(
                        "coverage.notice.text.OFFICE",
                        locale,
                        figures.number(calendar.people()),
                        figures.date(lostOn),
                        calendar.lines().stream()
                                .map(share -> name(share.of()) + " (" + figures.number(share.people()) + ")")
                                .collect(Collectors.joining(", ")),
                        figures.number(months),
                        figures.rupiah(calendar.cost().amount()),
                        figures.date(lapsesOn)));
            case PAYER ->
                calendar.lines().stream()
                        .map(share -> word(
                                "coverage.notice.text.PAYER",
                                locale,
                                share.of().payer(),
                                share.of().name(),
                                figures.number(share.people()),
                                figures.date(lostOn),
                                figures.number(months),
                                figures.rupiah(share.cost().amount())))
                        .toList();
            case WORKER ->
                List.of(word(
                        "coverage.notice.text.WORKER",
                        locale,
                        figures.month(BillingMonth.containing(lostOn).plusMonths(-1)),
                        figures.date(lostOn),
                        figures.date(lapsesOn)));
        };
    }

    String heading(Locale locale) {
        return word("coverage.notice.heading", locale);
    }

    String place(Optional<RegionCode> kelurahan, Locale locale) {
        return kelurahan.map(regions::nameOf).orElseGet(() -> word("coverage.cliff.nowhere", locale));
    }

    private static String name(Cliff.Line line) {
        return line.payer() + " · " + line.name();
    }

    private String word(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
