package id.gemet.verification;

import java.time.Instant;
import java.time.LocalDate;

/** A figure that an office set, from a day on. */
public record RuleChange(RuleSetting setting, int value, LocalDate from, String by, Instant at) {}
