package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.funding.AgeRange;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.Earmarks;
import id.gemet.funding.NamedLists;
import id.gemet.regions.Region;
import id.gemet.regions.Regions;
import id.gemet.shared.Figures;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import id.gemet.shared.Sex;
import id.gemet.tariffs.PayerKind;
import id.gemet.web.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom a line may pay for: what can be chosen, and what was chosen in plain words. */
@Component
class EarmarkChoices {

    /** A kecamatan, which may be chosen as a whole, with its kelurahan. */
    record Place(String code, String name, List<Choice> kelurahan) {}

    /**
     * @param label a message key
     * @param free binds nothing
     */
    record Rule(String label, String words, boolean free) {
        Rule(String label, String words) {
            this(label, words, false);
        }
    }

    private final Regions regions;
    private final NamedLists lists;
    private final Occupations occupations = Occupations.load();
    private final MessageSource messages;

    EarmarkChoices(Regions regions, NamedLists lists, MessageSource messages) {
        this.regions = regions;
        this.lists = lists;
        this.messages = messages;
    }

    List<Place> places(Locale locale) {
        return regions.children(Acting.current().region()).stream()
                .map(kecamatan -> new Place(
                        kecamatan.code().dotted(),
                        name(kecamatan.code(), locale),
                        regions.children(kecamatan.code()).stream()
                                .map(EarmarkChoices::option)
                                .sorted(Comparator.comparing(Choice::label))
                                .toList()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    List<Choice> occupations(Locale locale) {
        return occupations.all().stream()
                .map(occupation -> new Choice(occupation.slug(), label(occupation, locale)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** What is not of this city or of the programme is left out; a kelurahan of a chosen kecamatan adds nothing. */
    Earmarks read(NewLineForm form, Optional<Integer> decileThrough, Optional<AgeRange> ages) {
        var city = Acting.current().region();
        var chosen = form.places().stream()
                .map(RegionCode::of)
                .flatMap(Optional::stream)
                .filter(city::contains)
                .distinct()
                .sorted()
                .toList();
        var widest = chosen.stream()
                .filter(code -> code.parent().filter(chosen::contains).isEmpty())
                .toList();
        Set<String> known = new HashSet<>(form.occupations());
        known.removeIf(slug -> occupations.find(slug).isEmpty());
        return new Earmarks(
                widest,
                known,
                decileThrough,
                named(form.sex(), Sex.values()),
                ages,
                lists.numbers().keySet().stream()
                        .filter(id -> id.toString().equals(form.decree()))
                        .findFirst(),
                Arrays.stream(PayerKind.values())
                        .filter(kind -> form.unless().contains(kind.name()))
                        .collect(Collectors.toSet()));
    }

    private static <E extends Enum<E>> Optional<E> named(@Nullable String name, E[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    List<Choice> sexes(Locale locale) {
        return Arrays.stream(Sex.values())
                .map(sex -> new Choice(sex.name(), word("funding.sex." + sex, locale)))
                .toList();
    }

    List<Choice> decrees() {
        return lists.numbers().entrySet().stream()
                .map(decree -> new Choice(decree.getKey().toString(), decree.getValue()))
                .toList();
    }

    /** Whom the line may pay for, until when and how many, each as a label and its words. */
    List<Rule> rules(BudgetLine line, Locale locale) {
        var earmarks = line.earmarks();
        var rules = new ArrayList<Rule>();
        add(rules, "funding.regions", placesInWords(earmarks, locale), "funding.regions.any", locale);
        add(rules, "funding.occupations", occupationsInWords(earmarks, locale), "funding.any", locale);
        add(
                rules,
                "funding.decile",
                earmarks.decileThrough().stream()
                        .map(decile -> word("funding.decile.through", locale, decile))
                        .toList(),
                "funding.decile.any",
                locale);
        earmarks.sex().ifPresent(sex -> rules.add(new Rule("funding.sex", word("funding.sex." + sex, locale))));
        earmarks.ages()
                .ifPresent(ages -> rules.add(
                        new Rule("funding.ages", word("funding.ages.range", locale, ages.from(), ages.through()))));
        earmarks.decree()
                .ifPresent(decree -> rules.add(new Rule(
                        "funding.decree",
                        word("funding.decree.only", locale, lists.numbers().getOrDefault(decree, "–")))));
        if (!earmarks.unless().isEmpty()) {
            rules.add(new Rule(
                    "funding.unless",
                    earmarks.unless().stream()
                            .map(kind -> word("funding.kind." + kind, locale))
                            .collect(Collectors.joining(", "))));
        }
        line.limits()
                .quota()
                .ifPresent(quota -> rules.add(new Rule(
                        "funding.quota",
                        word("funding.quota.most", locale, Figures.in(locale).number(quota)))));
        line.limits()
                .spendBy()
                .ifPresent(day -> rules.add(
                        new Rule("funding.spend-by", Figures.in(locale).date(day))));
        return List.copyOf(rules);
    }

    /** Only what binds the line; empty where nothing does. */
    String inWords(BudgetLine line, Locale locale) {
        return rules(line, locale).stream()
                .filter(rule -> !rule.free())
                .map(rule -> word(rule.label(), locale) + ": " + rule.words())
                .collect(Collectors.joining(" · "));
    }

    private void add(List<Rule> rules, String label, List<String> words, String any, Locale locale) {
        rules.add(
                words.isEmpty() ? new Rule(label, word(any, locale), true) : new Rule(label, String.join(", ", words)));
    }

    private String word(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private List<String> placesInWords(Earmarks earmarks, Locale locale) {
        return earmarks.regions().stream().map(code -> name(code, locale)).toList();
    }

    private List<String> occupationsInWords(Earmarks earmarks, Locale locale) {
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

    private static Choice option(Region kelurahan) {
        return new Choice(kelurahan.code().dotted(), kelurahan.name());
    }

    private static String label(Occupation occupation, Locale locale) {
        return locale.getLanguage().equals("en") ? occupation.labelEn() : occupation.labelId();
    }
}
