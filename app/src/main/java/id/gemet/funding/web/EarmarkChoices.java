package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.funding.Earmarks;
import id.gemet.regions.Region;
import id.gemet.regions.Regions;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom a line may pay for: what can be chosen, and what was chosen in plain words. */
@Component
class EarmarkChoices {

    /** A kecamatan, which may be chosen as a whole, with its kelurahan. */
    record Place(String code, String name, List<FundsController.Option> kelurahan) {}

    private final Regions regions;
    private final Occupations occupations = Occupations.load();
    private final MessageSource messages;

    EarmarkChoices(Regions regions, MessageSource messages) {
        this.regions = regions;
        this.messages = messages;
    }

    List<Place> places(Locale locale) {
        return regions.children(Acting.current().region()).stream()
                .map(kecamatan -> new Place(
                        kecamatan.code().dotted(),
                        name(kecamatan.code(), locale),
                        regions.children(kecamatan.code()).stream()
                                .map(EarmarkChoices::option)
                                .sorted(Comparator.comparing(FundsController.Option::label))
                                .toList()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    List<FundsController.Option> occupations(Locale locale) {
        return occupations.all().stream()
                .map(occupation -> new FundsController.Option(occupation.slug(), label(occupation, locale)))
                .sorted(Comparator.comparing(FundsController.Option::label))
                .toList();
    }

    /** What is not of this city or of the programme is left out; a kelurahan of a chosen kecamatan adds nothing. */
    Earmarks read(Collection<String> places, Collection<String> work, Optional<Integer> decileThrough) {
        var city = Acting.current().region();
        var chosen = places.stream()
                .map(RegionCode::of)
                .flatMap(Optional::stream)
                .filter(city::contains)
                .distinct()
                .sorted()
                .toList();
        var widest = chosen.stream()
                .filter(code -> code.parent().filter(chosen::contains).isEmpty())
                .toList();
        Set<String> known = new HashSet<>(work);
        known.removeIf(slug -> occupations.find(slug).isEmpty());
        return new Earmarks(widest, known, decileThrough);
    }

    List<String> placesInWords(Earmarks earmarks, Locale locale) {
        return earmarks.regions().stream().map(code -> name(code, locale)).toList();
    }

    List<String> occupationsInWords(Earmarks earmarks, Locale locale) {
        return earmarks.occupations().stream()
                .map(slug -> occupation(slug, locale))
                .sorted()
                .toList();
    }

    String occupation(String slug, Locale locale) {
        return occupations.find(slug).map(found -> label(found, locale)).orElse("");
    }

    private String name(RegionCode code, Locale locale) {
        var name = regions.nameOf(code);
        return code.level() == RegionLevel.KECAMATAN
                ? messages.getMessage("funding.kecamatan", new Object[] {name}, locale)
                : name;
    }

    private static FundsController.Option option(Region kelurahan) {
        return new FundsController.Option(kelurahan.code().dotted(), kelurahan.name());
    }

    private static String label(Occupation occupation, Locale locale) {
        return locale.getLanguage().equals("en") ? occupation.labelEn() : occupation.labelId();
    }
}
