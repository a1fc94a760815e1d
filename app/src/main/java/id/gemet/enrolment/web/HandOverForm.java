package id.gemet.enrolment.web;

import id.gemet.shared.BillingMonth;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a hand-over; kept while the officer leafs through the people.
 *
 * @param key drawn when the page is opened
 * @param who a {@link Who}
 * @param people how many everybody is
 * @param cari part of a name
 * @param pekerja chosen on this page
 * @param pekerjaLain chosen on other pages
 */
record HandOverForm(
        @Nullable String key,
        @Nullable String to,
        @Nullable String first,
        @Nullable String last,
        @Nullable String document,
        @Nullable String who,
        @Nullable String people,
        @Nullable String cari,
        @Nullable Integer hal,
        Set<UUID> pekerja,
        Set<UUID> pekerjaLain) {

    enum Who {
        CHOSEN,
        EVERYBODY
    }

    HandOverForm {
        pekerja = new LinkedHashSet<>(Objects.requireNonNullElse(pekerja, Set.of()));
        pekerjaLain = new LinkedHashSet<>(Objects.requireNonNullElse(pekerjaLain, Set.of()));
    }

    static HandOverForm of(UUID key, BillingMonth first, BillingMonth last) {
        return new HandOverForm(
                key.toString(),
                null,
                first.toString(),
                last.toString(),
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    String name() {
        return cari == null ? "" : cari.strip();
    }

    int page() {
        return hal == null ? 1 : hal;
    }

    Set<UUID> chosen() {
        var all = new LinkedHashSet<>(pekerjaLain);
        all.addAll(pekerja);
        return all;
    }

    /** Whether that figure was typed, with or without dots. */
    boolean saysPeople(int count) {
        return people != null && people.replaceAll("[.,\\s]", "").equals(String.valueOf(count));
    }
}
