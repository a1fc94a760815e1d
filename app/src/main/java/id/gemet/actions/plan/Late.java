package id.gemet.actions.plan;

import java.time.LocalDate;
import java.util.Optional;

/** How many steps are overdue, and since when the first of them. */
public record Late(long steps, Optional<LocalDate> dueSince) {}
