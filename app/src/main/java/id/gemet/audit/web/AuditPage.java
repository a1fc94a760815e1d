package id.gemet.audit.web;

import id.gemet.audit.Entry;
import id.gemet.audit.Sight;
import id.gemet.audit.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The trail, newest first.
 *
 * @param object what the entries are about, as kind and id; empty for everything
 * @param sights who saw the full data of that object, when it is a worker
 * @param verdict of the check just made, if one was asked for
 */
record AuditPage(String object, List<Entry> entries, List<Sight> sights, Optional<Verdict> verdict) {

    static final int LENGTH = 50;

    /** Where the next page starts; 0 when this is the last. */
    public long before() {
        return entries.size() < LENGTH ? 0 : entries.getLast().sequence();
    }

    /** Names the message that tells the verdict. */
    public String verdictName() {
        return verdict.map(some -> switch (some) {
                    case Verdict.Intact _ -> "intact";
                    case Verdict.NothingChecked _ -> "nothing";
                    case Verdict.ContentChanged _ -> "changed";
                    case Verdict.LinkBroken _ -> "broken";
                    case Verdict.Gap _ -> "gap";
                    case Verdict.CutOff _ -> "cut-off";
                })
                .orElse("");
    }

    /** The entry it shows at, or how many were checked. */
    public long verdictFigure() {
        return verdict.map(some -> switch (some) {
                    case Verdict.Intact(var count, var _) -> count;
                    case Verdict.NothingChecked _ -> 0L;
                    case Verdict.ContentChanged(var sequence) -> sequence;
                    case Verdict.LinkBroken(var sequence) -> sequence;
                    case Verdict.Gap(var sequence) -> sequence;
                    case Verdict.CutOff(var _, var entries) -> entries;
                })
                .orElse(0L);
    }

    /** To be noted down outside the system; empty unless the chain is whole. */
    public String head() {
        return verdict.map(some -> some instanceof Verdict.Intact(var _, var head) ? head : "")
                .orElse("");
    }

    public String verdictKind() {
        return switch (verdictName()) {
            case "intact" -> "done";
            case "nothing" -> "behind";
            default -> "wrong";
        };
    }
}
