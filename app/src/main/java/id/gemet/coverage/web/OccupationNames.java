package id.gemet.coverage.web;

import id.gemet.shared.Occupations;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an occupation is called in the language of the page. */
@Component
class OccupationNames {

    private final Occupations occupations = Occupations.load();
    private final MessageSource messages;

    OccupationNames(MessageSource messages) {
        this.messages = messages;
    }

    String of(String slug, Locale locale) {
        return occupations
                .find(slug)
                .map(found -> locale.getLanguage().equals("en") ? found.labelEn() : found.labelId())
                .orElseGet(() -> messages.getMessage("coverage.occupation.unknown", null, locale));
    }
}
