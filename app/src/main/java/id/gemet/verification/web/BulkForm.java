package id.gemet.verification.web;

import id.gemet.registry.WorkerId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is left out of a bulk decision; kept while the officer leafs through the list.
 *
 * @param kecuali left out on this page
 * @param kecualiLain left out on other pages
 * @param jumlah how many the officer was shown
 */
record BulkForm(
        Set<UUID> kecuali,
        Set<UUID> kecualiLain,
        @Nullable Integer hal,
        @Nullable Integer jumlah) {

    BulkForm {
        kecuali = new LinkedHashSet<>(Objects.requireNonNullElse(kecuali, Set.of()));
        kecualiLain = new LinkedHashSet<>(Objects.requireNonNullElse(kecualiLain, Set.of()));
    }

    int page() {
        return hal == null ? 1 : hal;
    }

    int shown() {
        return jumlah == null ? 0 : jumlah;
    }

    List<WorkerId> leftOut() {
        var all = new LinkedHashSet<>(kecualiLain);
        all.addAll(kecuali);
        return all.stream().map(WorkerId::new).toList();
    }
}
