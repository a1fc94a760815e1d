package id.gemet.actions.company;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said to a company or by it.
 *
 * @param owner who acts next, an office or a person
 * @param nextOn by when; empty: nothing is left to do
 * @param by who wrote it down
 */
public record FollowUp(
        LocalDate saidOn, String said, String owner, Optional<LocalDate> nextOn, String by, Instant since) {}
