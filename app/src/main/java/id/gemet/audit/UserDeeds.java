package id.gemet.audit;

import id.gemet.access.UserDeed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what is done to users' access, in the transaction that does it; that module cannot call this one. */
@Component
class UserDeeds {

    private final AuditTrail trail;

    UserDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void record(UserDeed deed) {
        trail.record(deed.action(), "user:" + deed.user(), deed.detail());
    }
}
