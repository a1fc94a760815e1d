package id.gemet.funding.web;

import id.gemet.funding.Balance;
import id.gemet.funding.LedgerEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a treasurer can do to a line's money by a paper. */
enum LineDeed {
    RECEIVE("terima"),
    RAISE("naikkan"),
    GIVE_BACK("kembalikan"),
    REVERSE("batalkan");

    private static final Set<String> REVERSIBLE = Set.of("CEILING", "PLEDGE", "RECEIPT", "RETURN");

    private final String path;

    LineDeed(String path) {
        this.path = path;
    }

    static Optional<LineDeed> of(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path.equals(path)).findFirst();
    }

    /** Without reversing, which is about one transfer. */
    static List<LineDeed> possible(Balance balance) {
        return Arrays.stream(values()).filter(deed -> deed.fits(balance)).toList();
    }

    /** Belongs to nobody's cover, and was not undone before. */
    static boolean isReversible(LedgerEntry entry, List<LedgerEntry> all) {
        return REVERSIBLE.contains(entry.reason())
                && all.stream()
                        .noneMatch(other ->
                                other.reverses().filter(entry.id()::equals).isPresent());
    }

    private boolean fits(Balance balance) {
        return switch (this) {
            case RECEIVE -> balance.pledged().amount() > 0;
            case RAISE -> true;
            case GIVE_BACK -> balance.free().amount() > 0;
            case REVERSE -> false;
        };
    }

    public String path() {
        return path;
    }
}
