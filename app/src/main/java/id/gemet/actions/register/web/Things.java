package id.gemet.actions.register.web;

import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.Use;
import id.gemet.coverage.Readings;
import id.gemet.coverage.Target;
import id.gemet.funding.BudgetLines;
import id.gemet.shared.Figures;
import id.gemet.verification.DecreeStatus;
import id.gemet.verification.Decrees;
import id.gemet.verification.RuleSetting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can hang on an instrument, as it is called and where it is looked at. */
@Component
class Things {

    /** @param href empty for what has a name only */
    record Thing(Use use, String label, String href) {

        /** In a form. */
        public String value() {
            return use.matter().toString();
        }
    }

    private final BudgetLines lines;
    private final Decrees decrees;
    private final Readings readings;
    private final MessageSource messages;

    Things(BudgetLines lines, Decrees decrees, Readings readings, MessageSource messages) {
        this.lines = lines;
        this.decrees = decrees;
        this.readings = readings;
        this.messages = messages;
    }

    /** What does not hang on it yet. */
    List<Thing> besides(Instrument instrument, Locale locale) {
        return Stream.of(
                        lines.list().stream().map(line -> (Use) new Use.OfLine(line.id())),
                        decrees.list().stream()
                                .filter(decree -> decree.status() != DecreeStatus.CANCELLED)
                                .map(decree -> (Use) new Use.OfDecree(decree.id())),
                        readings.targets().stream()
                                .map(target -> (Use) new Use.OfTarget(target.reachBy(), target.source())),
                        Arrays.stream(RuleSetting.values()).map(setting -> (Use) new Use.OfRule(setting)))
                .flatMap(each -> each)
                .filter(use -> !instrument.uses().contains(use))
                .map(use -> of(use, locale))
                .toList();
    }

    Thing of(Use use, Locale locale) {
        return switch (use) {
            case Use.OfLine(var id) ->
                new Thing(
                        use,
                        lines.find(id)
                                .map(line -> message("line", locale, line.name(), String.valueOf(line.fiscalYear())))
                                .orElseThrow(),
                        "/dana/" + id);
            case Use.OfDecree(var id) ->
                new Thing(use, message("decree", locale, decrees.get(id).number()), "/sk/" + id);
            case Use.OfTarget aim ->
                new Thing(
                        use,
                        readings.targets().stream()
                                .filter(target -> target.reachBy().equals(aim.reachBy())
                                        && target.source().equals(aim.source()))
                                .findFirst()
                                .map(target -> named(target, locale))
                                .orElseThrow(),
                        "/cakupan");
            case Use.OfRule(var setting) ->
                new Thing(use, messages.getMessage("verification.setting." + setting, null, locale), "/aturan");
            case Use.Named(var name) -> new Thing(use, name, "");
        };
    }

    private String named(Target target, Locale locale) {
        var figures = Figures.in(locale);
        return message("target", locale, figures.number(target.people()), figures.date(target.reachBy()));
    }

    private String message(String key, Locale locale, Object... parts) {
        return messages.getMessage("actions.register." + key, parts, locale);
    }
}
