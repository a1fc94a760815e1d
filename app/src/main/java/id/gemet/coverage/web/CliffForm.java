package id.gemet.coverage.web;

import id.gemet.coverage.continuity.Keep;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** For how many months people are to be kept; empty: to the end of the year in which they lose cover. */
record CliffForm(@Nullable String months) {

    String typed() {
        return months == null ? "" : months.strip();
    }

    Keep keep(BindingResult problems) {
        if (typed().isEmpty()) {
            return Keep.TO_YEARS_END;
        }
        var count = typed().matches("[0-9]{1,3}") ? Integer.parseInt(typed()) : 0;
        if (count < 1 || count > Keep.MONTHS_MOST) {
            problems.rejectValue("months", "coverage.plan.between", new Object[] {1, Keep.MONTHS_MOST}, "");
            return Keep.TO_YEARS_END;
        }
        return Keep.forMonths(count);
    }
}
