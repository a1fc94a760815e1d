package id.gemet.verification.web;

import id.gemet.access.Acting;
import id.gemet.regions.Regions;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import id.gemet.web.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What places, occupations and messages are called in the language of the page. */
@Component("verificationNames")
class Names {

    /** Something to choose from a list. */
    private final Regions regions;

    private final Occupations occupations = Occupations.load();
    private final MessageSource messages;

    Names(Regions regions, MessageSource messages) {
        this.regions = regions;
        this.messages = messages;
    }

    String place(Optional<RegionCode> kelurahan, Locale locale) {
        return kelurahan.map(regions::nameOf).orElseGet(() -> text("verification.place.unknown", locale));
    }

    String occupation(String slug, Locale locale) {
        return occupations
                .find(slug)
                .map(found -> locale.getLanguage().equals("en") ? found.labelEn() : found.labelId())
                .orElseGet(() -> text("verification.occupation.unknown", locale));
    }

    /** Empty when there is no such message. */
    Optional<String> optional(String key, Locale locale) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    String text(String key, Locale locale, Object... figures) {
        return messages.getMessage(key, figures, locale);
    }

    /** The kelurahan the actor sees, by name. */
    List<Choice> kelurahan() {
        var region = Acting.current().region();
        var places =
                region.level() == RegionLevel.KELURAHAN ? List.of(regions.get(region)) : regions.kelurahanOf(region);
        return places.stream()
                .map(place -> new Choice(place.code().dotted(), place.name()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
