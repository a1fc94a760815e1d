package id.gemet.actions.plan;

import id.gemet.access.OfficeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who answers for a plan or a step, and until when: one of the versions that stay.
 *
 * @param change empty in the first
 */
public record Terms(Owner owner, LocalDate dueOn, Optional<Change> change, String by, LocalDate since) {

    boolean isSame(OfficeId desk, LocalDate due) {
        return owner.id().equals(desk) && dueOn.equals(due);
    }

    public record Owner(OfficeId id, String name) {}

    /** Why the terms before did not stay; another owner takes over by a document. */
    public record Change(String reason, Optional<Paper> paper) {

        public Change {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A promise changes for a reason");
            }
        }
    }

    public record Paper(String name, LocalDate dated) {

        public Paper {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A paper has a name");
            }
        }
    }
}
