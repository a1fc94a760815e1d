package id.gemet.coverage.web;

import id.gemet.shared.BillingMonth;
import org.jspecify.annotations.Nullable;

/** What a plan rests on, as typed in the address; what is left out is taken from the city's own figures. */
record PlanForm(
        @Nullable String target,
        @Nullable String by,
        @Nullable String listed,
        @Nullable String verified,
        @Nullable String leaving,
        @Nullable Boolean again,
        @Nullable String until) {

    /** The same as figures, with nothing left out. */
    record Complete(
            int target, BillingMonth by, int listed, int verified, int leaving, boolean again, BillingMonth until) {

        PlanForm shown() {
            return new PlanForm(
                    String.valueOf(target),
                    by.toString(),
                    String.valueOf(listed),
                    String.valueOf(verified),
                    String.valueOf(leaving),
                    again,
                    until.toString());
        }
    }
}
