package id.gemet.registry.web;

import id.gemet.access.Acting;
import id.gemet.regions.Regions;
import id.gemet.registry.JourneyStep;
import id.gemet.shared.Figures;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import id.gemet.web.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen on the pages about workers, in the language of the page. */
@Component
class Choices {

    private static final List<String> COMMON_OCCUPATIONS = List.of(
            "pengemudi-ojek-online",
            "tukang-ojek",
            "sopir-angkot",
            "nelayan",
            "petani",
            "pedagang-pasar",
            "pedagang-kaki-lima",
            "buruh-harian-lepas",
            "tukang-bangunan",
            "asisten-rumah-tangga",
            "marbot-masjid",
            "pemandi-jenazah");

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

    /** Those whom a kelurahan meets most, for one touch each. */
    List<Choice> commonOccupations(Locale locale) {
        return COMMON_OCCUPATIONS.stream()
                .map(slug -> new Choice(slug, occupation(slug, locale)))
                .toList();
    }

    /** What was answered at the counter, to be read once more. */
    List<Answer> answers(AddForm form, Optional<RegionCode> home, Locale locale) {
        var listing = form.listing(form.number().orElseThrow(), home);
        var answers = new ArrayList<Answer>();
        add(answers, "nik", listing.nik().digits(), Question.NIK, locale);
        add(answers, "name", listing.name(), Question.NAME, locale);
        add(
                answers,
                "birth-date",
                listing.birthDate().map(Figures.in(locale)::date).orElse(""),
                Question.BIRTH,
                locale);
        add(answers, "sex", listing.sex().map(sex -> sex(sex, locale)).orElse(""), Question.BIRTH, locale);
        add(
                answers,
                "kelurahan",
                listing.kelurahan().map(this::place).orElse(""),
                home.isPresent() ? null : Question.PLACE,
                locale);
        add(answers, "occupation", occupation(listing.occupation(), locale), Question.OCCUPATION, locale);
        add(answers, "phone", listing.phone(), Question.PHONE, locale);
        return answers;
    }

    private void add(List<Answer> answers, String name, String value, @Nullable Question question, Locale locale) {
        answers.add(new Answer(
                messages.getMessage("registry.fact." + name, null, locale),
                value.isEmpty() ? "–" : value,
                question == null ? "" : question.name()));
    }

    private String sex(Sex sex, Locale locale) {
        return messages.getMessage("registry.sex." + sex.name(), null, locale);
    }

    List<Choice> sexes(Locale locale) {
        return Arrays.stream(Sex.values())
                .map(sex -> new Choice(String.valueOf(sex.code()), sex(sex, locale)))
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
