package id.gemet.funding;

import id.gemet.shared.MonthRange;

/** Pay for at most so many people, those who come first, from this line for these months. */
public record AllocationRequest(LineId line, MonthRange months, int people) {}
