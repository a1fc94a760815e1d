package id.gemet.funding.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed to bring a pledge's money on its way, as typed.
 *
 * @param shown what was open of the instalment when the page was opened
 */
record PledgeDeedForm(
        @Nullable String key,
        @Nullable String line,
        @Nullable String shown,
        @Nullable String amount,
        @Nullable String document,
        @Nullable String day) {}
