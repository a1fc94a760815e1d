package id.gemet.funding.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed to open a budget line, as typed: what cannot be read is shown again beside its fault. */
record NewLineForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String payer,
        @Nullable String name,
        @Nullable String account,
        @Nullable String first,
        @Nullable String last,
        @Nullable String ceiling,
        @Nullable String decile,
        List<String> places,
        List<String> occupations) {

    NewLineForm {
        places = Objects.requireNonNullElse(places, List.of());
        occupations = Objects.requireNonNullElse(occupations, List.of());
    }
}
