package id.gemet.funding.allocation;

import id.gemet.shared.MonthRange;
import java.util.UUID;

/** Consecutive months paid by one line. */
public record Part(UUID line, MonthRange months) {}
