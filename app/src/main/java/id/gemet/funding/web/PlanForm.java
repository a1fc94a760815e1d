package id.gemet.funding.web;

import org.jspecify.annotations.Nullable;

/** Months of a plan and what is asked of it, as typed. */
record PlanForm(
        @Nullable String key,
        @Nullable String first,
        @Nullable String last,
        @Nullable String line,
        @Nullable String cut,
        @Nullable String more,
        @Nullable String before,
        @Nullable String only,
        @Nullable Integer page) {}
