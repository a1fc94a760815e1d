package id.gemet.funding.web;

import org.jspecify.annotations.Nullable;

/** What was typed to bring a pledge's money on its way, as typed. */
record PledgeDeedForm(
        @Nullable String key,
        @Nullable String line,
        @Nullable String document,
        @Nullable String day) {}
