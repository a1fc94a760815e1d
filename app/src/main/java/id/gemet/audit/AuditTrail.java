package id.gemet.audit;

import id.gemet.access.Acting;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down each deed in the transaction that does it: both are kept, or neither. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    private final Chain chain;
    private final Clock clock;

    AuditTrail(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * @param action what was done, as module and verb: "intake.commit"
     * @param object what it was done to, as kind and id: "list:0198…"
     * @param detail figures and codes, never a name or a number of a person
     */
    public void record(String action, String object, String detail) {
        append(action, object, detail);
    }

    Entry append(String action, String object, String detail) {
        var actor = Acting.current();
        var head = chain.lockHead(actor.office().value());
        var entry = new Entry(
                actor.office().value(),
                head.count() + 1,
                clock.instant(),
                actor.user().value(),
                actor.name(),
                actor.role().name(),
                action,
                object,
                detail);
        chain.append(entry, head.hash(), entry.hashAfter(head.hash()));
        return entry;
    }

    /** The newest entries first; all objects when none is named. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<Entry> latest(String object, long before, int limit) {
        return chain.latest(object, before, limit);
    }

    /** The number under which the latest such deed is found again, as "GMT-2026-0042"; empty when there was none. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Optional<String> reference(String action, String object) {
        return chain.find(action, object).map(Entry::reference);
    }

    /** How many deeds of the acting office are written down: as many as before means that nothing was done since. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public long length() {
        return chain.readHead(Acting.current().office().value()).count();
    }

    /**
     * How long the acting office's chain is and how its last hash begins, as "42-7f3a91c2": noted down on paper, it
     * shows later whether anything before was changed. Empty before the first deed.
     */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public String checkpoint() {
        var head = chain.readHead(Acting.current().office().value());
        return head.count() == 0
                ? ""
                : head.count() + "-" + head.hash().toString().substring(0, 8);
    }
}
