package id.gemet.intake;

import id.gemet.access.OfficeId;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import java.util.UUID;

/** A piece of work on a list, leased to one process for a while, done on behalf of the officer who asked for it. */
record Job(
        ListId list, OfficeId office, Kind kind, UserId actor, String actorName, Role role, int attempts, UUID lease) {

    enum Kind {
        JUDGE,
        COMMIT
    }
}
