package id.gemet.actions.register.web;

import id.gemet.access.Acting;
import id.gemet.actions.Keepers;
import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.Instrument.Standing;
import id.gemet.actions.register.Register;
import id.gemet.web.LegalGrounds;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the register says of a thing, for the page of that thing. */
@Component
class RegisteredGrounds implements LegalGrounds {

    private final Register register;
    private final MessageSource messages;

    RegisteredGrounds(Register register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    @Override
    public List<Ground> of(String thing) {
        var locale = LocaleContextHolder.getLocale();
        var mayRead = Keepers.READERS.contains(Acting.current().role());
        return register.groundsOf(thing).stream()
                .map(each -> new Ground(
                        message("actions.register.kind." + each.terms().kind(), locale) + " "
                                + each.terms().number(),
                        standing(each, locale),
                        mayRead ? "/aksi/peraturan/" + each.id() : ""))
                .toList();
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
