package id.gemet.funding.web;

import org.jspecify.annotations.Nullable;

/** What was typed to propose whom to pay for, as typed. */
record ProposalForm(
        @Nullable String key,
        @Nullable String line,
        @Nullable String first,
        @Nullable String last,
        @Nullable String people) {}
