package id.gemet.funding.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed to move a line's money, as typed.
 *
 * @param transfer the one to be reversed
 * @param key drawn on the page that asks for confirmation
 */
record LineDeedForm(
        @Nullable String amount,
        @Nullable String document,
        @Nullable String day,
        @Nullable String transfer,
        @Nullable String key) {

    boolean isUntouched() {
        return amount == null && document == null && day == null;
    }
}
