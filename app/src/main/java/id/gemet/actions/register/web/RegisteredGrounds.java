package id.gemet.actions.register.web;

import id.gemet.access.Acting;
import id.gemet.actions.Keepers;
import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.Instrument.Standing;
import id.gemet.actions.register.Register;
import id.gemet.actions.register.Use;
import id.gemet.web.LegalGrounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the register says of a matter, for the page of that matter; the most urgent first. */
@Component
class RegisteredGrounds implements LegalGrounds {

    private final Register register;
    private final MessageSource messages;

    RegisteredGrounds(Register register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    @Override
    public Map<Matter, List<Ground>> of(Collection<Matter> matters) {
        var locale = LocaleContextHolder.getLocale();
        var mayRead = Keepers.READERS.contains(Acting.current().role());
        var grounds = new HashMap<Matter, List<Ground>>();
        for (var instrument : register.list()) {
            var ground = ground(instrument, mayRead, locale);
            instrument.uses().stream()
                    .map(Use::matter)
                    .filter(matters::contains)
                    .forEach(matter -> grounds.computeIfAbsent(matter, _ -> new ArrayList<>())
                            .add(ground));
        }
        return grounds;
    }

    private Ground ground(Instrument instrument, boolean mayRead, Locale locale) {
        return new Ground(
                message("actions.register.kind." + instrument.terms().kind(), locale) + " "
                        + instrument.terms().number(),
                standing(instrument, locale),
                mayRead ? "/aksi/peraturan/" + instrument.id() : "");
    }

    private String standing(Instrument instrument, Locale locale) {
        var today = register.today();
        var standing = instrument.standing(today);
        return standing == Standing.IN_FORCE
                ? ""
                : message(
                        "actions.register.standing." + standing,
                        locale,
                        instrument.daysLeft(today).orElse(0L));
    }

    private String message(String key, Locale locale, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }
}
