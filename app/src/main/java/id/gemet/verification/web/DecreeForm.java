package id.gemet.verification.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an officer types in to draft a decree. */
record DecreeForm(String number, String title, @Nullable LocalDate dated, String place, String occupation) {

    static final DecreeForm EMPTY = new DecreeForm("", "", null, "", "");

    DecreeForm {
        number = Objects.requireNonNullElse(number, "").strip();
        title = Objects.requireNonNullElse(title, "").strip();
        place = Objects.requireNonNullElse(place, "");
        occupation = Objects.requireNonNullElse(occupation, "");
    }
}
