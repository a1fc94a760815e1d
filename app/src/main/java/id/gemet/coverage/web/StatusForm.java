package id.gemet.coverage.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody who asks about themselves types in. */
record StatusForm(@Nullable String nik, @Nullable LocalDate birthDate) {

    static final StatusForm EMPTY = new StatusForm(null, null);

    /** Spaces, dots and dashes are how people group the digits. */
    String digits() {
        return nik == null ? "" : nik.replaceAll("[\\s.\\-]", "");
    }

    /** The number stays out of every log. */
    @Override
    public String toString() {
        return "StatusForm";
    }
}
