package id.gemet.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks a chain from its first entry. Feed it every entry in order, then ask for the verdict against the head. */
final class ChainCheck {

    private long entries;
    private Hash last = Hash.NONE;
    private @Nullable Verdict fault;

    void next(Entry entry, Hash previous, Hash hash) {
        if (fault == null) {
            fault = faultIn(entry, previous, hash).orElse(null);
        }
        entries++;
        last = hash;
    }

    private Optional<Verdict> faultIn(Entry entry, Hash previous, Hash hash) {
        if (entry.sequence() != entries + 1) {
            return Optional.of(new Verdict.Gap(entry.sequence()));
        }
        if (!previous.equals(last)) {
            return Optional.of(new Verdict.LinkBroken(entry.sequence()));
        }
        if (!entry.hashAfter(previous).equals(hash)) {
            return Optional.of(new Verdict.ContentChanged(entry.sequence()));
        }
        return Optional.empty();
    }

    Verdict against(long headCount, Hash head) {
        if (fault != null) {
            return fault;
        }
        if (entries == 0 && headCount == 0) {
            return new Verdict.NothingChecked();
        }
        return entries == headCount && last.equals(head)
                ? new Verdict.Intact(entries, head.toString())
                : new Verdict.CutOff(headCount, entries);
    }
}
