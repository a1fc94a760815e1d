package id.gemet.verification;

import java.util.EnumMap;
import java.util.Map;

/** The figures in force on a day: an office's own, and the rule's where it set none. */
public record RuleSettings(Map<RuleSetting, Integer> values) {

    static final RuleSettings DEFAULTS = new RuleSettings(Map.of());

    public RuleSettings {
        values = Map.copyOf(values);
    }

    public int value(RuleSetting setting) {
        return values.getOrDefault(setting, setting.usual());
    }

    int ageYearsMin() {
        return value(RuleSetting.AGE_YEARS_MIN);
    }

    int ageYearsMax() {
        return value(RuleSetting.AGE_YEARS_MAX);
    }

    public int residenceMonths() {
        return value(RuleSetting.RESIDENCE_MONTHS);
    }

    int reverifyMonths() {
        return value(RuleSetting.REVERIFY_MONTHS);
    }

    public int lapseMonths() {
        return value(RuleSetting.LAPSE_MONTHS);
    }

    public int matureMonths() {
        return value(RuleSetting.MATURE_MONTHS);
    }

    /** Whether somebody could still be of the right age. */
    boolean makeSense() {
        return ageYearsMin() <= ageYearsMax();
    }

    RuleSettings with(RuleSetting setting, int value) {
        var changed = new EnumMap<RuleSetting, Integer>(RuleSetting.class);
        changed.putAll(values);
        changed.put(setting, value);
        return new RuleSettings(changed);
    }
}
