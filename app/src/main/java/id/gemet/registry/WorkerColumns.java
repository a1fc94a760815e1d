package id.gemet.registry;

import id.gemet.shared.RegionCode;
import id.gemet.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many workers as one array per column, the way the database takes them in at once. */
final class WorkerColumns {

    private final String[] ids;
    private final String[] identities;
    private final String[] names;
    private final String[] nameKeys;
    private final @Nullable Integer[] birthYears;
    private final @Nullable String[] sexes;
    private final @Nullable String[] kelurahan;
    private final String[] occupations;
    private final @Nullable Integer[] deciles;
    private final byte[][] sealed;
    private final byte[] @Nullable [] phoneIndexes;

    WorkerColumns(List<Held> workers, Vault vault) {
        int size = workers.size();
        ids = new String[size];
        identities = new String[size];
        names = new String[size];
        nameKeys = new String[size];
        birthYears = new Integer[size];
        sexes = new String[size];
        kelurahan = new String[size];
        occupations = new String[size];
        deciles = new Integer[size];
        sealed = new byte[size][];
        phoneIndexes = new byte[size][];
        for (int i = 0; i < size; i++) {
            set(i, workers.get(i), vault);
        }
    }

    private void set(int i, Held worker, Vault vault) {
        var listing = worker.listing();
        ids[i] = worker.id().toString();
        identities[i] = worker.identity().toString();
        names[i] = listing.name();
        nameKeys[i] = NameKey.of(listing.name());
        birthYears[i] = listing.birthDate().map(LocalDate::getYear).orElse(null);
        sexes[i] = listing.sex().map(sex -> String.valueOf(sex.code())).orElse(null);
        kelurahan[i] = listing.kelurahan().map(RegionCode::dotted).orElse(null);
        occupations[i] = listing.occupation();
        deciles[i] = listing.decile() == 0 ? null : listing.decile();
        sealed[i] = SealedListing.seal(vault, Workers.office(), UUID.fromString(ids[i]), listing);
        phoneIndexes[i] = listing.phone().isEmpty() ? null : vault.index("phone", listing.phone());
    }

    /** By the names under which the statements ask for them. */
    Map<String, Object> byName() {
        return Map.ofEntries(
                Map.entry("ids", ids),
                Map.entry("identities", identities),
                Map.entry("names", names),
                Map.entry("nameKeys", nameKeys),
                Map.entry("birthYears", birthYears),
                Map.entry("sexes", sexes),
                Map.entry("kelurahan", kelurahan),
                Map.entry("occupations", occupations),
                Map.entry("deciles", deciles),
                Map.entry("sealed", sealed),
                Map.entry("phoneIndexes", phoneIndexes));
    }
}
