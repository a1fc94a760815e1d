package id.gemet.registry.web;

import id.gemet.linkage.Evidence;
import id.gemet.linkage.Field;
import id.gemet.linkage.Level;
import id.gemet.registry.Explanation;
import id.gemet.shared.Figures;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What speaks for and against one person, in plain words; never a value of anybody's. */
@Component
class Evidences {

    private static final double ALMOST_ALL = 0.999;
    private static final double NOTHING_BITS = 0.05;

    private final MessageSource messages;

    Evidences(MessageSource messages) {
        this.messages = messages;
    }

    /** @param against speaks for two people */
    record Reason(String field, String level, String bits, boolean against) {}

    /** What says most comes first; a field that says nothing stays, for that it is missing is worth knowing. */
    List<Reason> reasons(Explanation explanation, Locale locale) {
        return explanation.evidence().stream()
                .filter(each -> each.field() != Field.RELATION || Math.abs(each.bits()) >= NOTHING_BITS)
                .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.bits())))
                .map(each -> new Reason(
                        field(each.field(), locale),
                        level(each.field(), each.level(), locale) + rarity(each, locale),
                        bits(each.bits(), locale),
                        each.bits() < 0))
                .toList();
    }

    String field(Field field, Locale locale) {
        return messages.getMessage("registry.evidence.field." + field, null, locale);
    }

    String level(Field field, Level level, Locale locale) {
        var kind = switch (field) {
            case NIK -> "nik";
            case NAME, MOTHER -> "name";
            case BIRTH_DATE -> "date";
            case SEX, KELURAHAN, PHONE -> "value";
            case RELATION -> "relation";
        };
        return messages.getMessage("registry.evidence." + kind + "." + level.name(), null, locale);
    }

    private String rarity(Evidence evidence, Locale locale) {
        return evidence.surprise() == 0
                ? ""
                : " "
                        + messages.getMessage(
                                "registry.evidence.rarity",
                                new Object[] {Figures.in(locale).number(rounded(Math.pow(2, evidence.surprise())))},
                                locale);
    }

    /** To two digits: 4,096 people are about 4,100. */
    private static long rounded(double people) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(people)) - 1));
        return Math.max(1, Math.round(people / unit) * (long) unit);
    }

    /** No weight makes anything certain. */
    String probability(double share, Locale locale) {
        var figures = Figures.in(locale);
        if (share >= ALMOST_ALL) {
            return messages.getMessage("registry.pairs.over", new Object[] {figures.percent(ALMOST_ALL)}, locale);
        }
        if (share < 1 - ALMOST_ALL) {
            return messages.getMessage("registry.pairs.under", new Object[] {figures.percent(1 - ALMOST_ALL)}, locale);
        }
        return figures.percent(share);
    }

    /** With its sign and one decimal: +9,1 and −0,4. */
    static String bits(double bits, Locale locale) {
        double shown = Math.round(bits * 10) / 10.0;
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return (shown > 0 ? "+" : shown < 0 ? "−" : "") + format.format(Math.abs(shown));
    }
}
