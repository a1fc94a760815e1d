package id.gemet.funding.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
        @Nullable String year,
        @Nullable String spendBy,
        @Nullable String quota,
        @Nullable String promisedOn,
        @Nullable String sex,
        @Nullable String ageFrom,
        @Nullable String ageThrough,
        @Nullable String decree,
        List<String> unless,
        List<String> places,
        List<String> occupations) {

    NewLineForm {
        unless = Objects.requireNonNullElse(unless, List.of());
        places = Objects.requireNonNullElse(places, List.of());
        occupations = Objects.requireNonNullElse(occupations, List.of());
    }

    static NewLineForm empty(int year) {
        return new NewLineForm(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                year + "-01",
                year + "-12",
                null,
                null,
                String.valueOf(year),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
