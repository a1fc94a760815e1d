package id.gemet.registry.web;

import id.gemet.access.Acting;
import id.gemet.regions.Regions;
import id.gemet.registry.JourneyStep;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages about workers, in the language of the page. */
@Component
class Choices {

    private final Regions regions;
    private final MessageSource messages;

    Choices(Regions regions, MessageSource messages) {
        this.regions = regions;
        this.messages = messages;
    }

    /** The kelurahan of the actor's area. */
    List<Choice> kelurahan() {
        return regions.kelurahanOf(Acting.current().region()).stream()
                .map(place -> new Choice(place.code().dotted(), place.name()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    List<Choice> occupations(Locale locale) {
        return Occupations.load().all().stream()
                .map(occupation -> new Choice(occupation.slug(), label(occupation, locale)))
                .toList();
    }

    List<Choice> sexes(Locale locale) {
        return Arrays.stream(Sex.values())
                .map(sex -> new Choice(
                        String.valueOf(sex.code()), messages.getMessage("registry.sex." + sex.name(), null, locale)))
                .toList();
    }

    List<Choice> steps(Locale locale) {
        return IntStream.rangeClosed(1, JourneyStep.LAST)
                .mapToObj(step -> new Choice(
                        Integer.toString(step), messages.getMessage("registry.journey." + step, null, locale)))
                .toList();
    }

    List<Choice> purposes(Locale locale) {
        return List.of("VERIFICATION", "CONTACT", "CORRECTION", "CLAIM").stream()
                .map(purpose -> new Choice(purpose, messages.getMessage("registry.purpose." + purpose, null, locale)))
                .toList();
    }

    String place(RegionCode kelurahan) {
        return regions.find(kelurahan).isPresent() ? regions.nameOf(kelurahan) : kelurahan.dotted();
    }

    String occupation(String slug, Locale locale) {
        return Occupations.load().find(slug).map(found -> label(found, locale)).orElse(slug);
    }

    private static String label(Occupation occupation, Locale locale) {
        return locale.getLanguage().equals("en") ? occupation.labelEn() : occupation.labelId();
    }
}
