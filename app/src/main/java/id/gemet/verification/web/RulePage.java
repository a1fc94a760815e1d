package id.gemet.verification.web;

import id.gemet.verification.RuleChange;
import id.gemet.verification.RuleSetting;
import id.gemet.web.LegalGrounds;
import java.util.List;

/**
 * @param rules every rule by number, in the order in which they weigh
 * @param changes of figures, newest first
 */
public record RulePage(List<Line> rules, List<Figure> figures, List<RuleChange> changes) {

    /** @param key of the messages that say what the rule asks and where it comes from */
    public record Line(String regulation, String key) {}

    public record Figure(RuleSetting setting, int value, List<LegalGrounds.Ground> grounds) {

        public boolean isUsual() {
            return value == setting.usual();
        }
    }
}
