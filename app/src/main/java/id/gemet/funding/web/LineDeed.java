package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.LedgerEntry;
import id.gemet.shared.Rupiah;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a treasurer can do to a line's money by a paper. */
enum LineDeed {
    RECEIVE("terima"),
    RAISE("naikkan"),
    CUT("kurangi"),
    GIVE_BACK("kembalikan"),
    REVERSE("batalkan");

    private static final Set<String> REVERSIBLE = Set.of("CEILING", "PLEDGE", "RECEIPT", "RETURN", "CUT", "WITHDRAWAL");

    private final String path;

    LineDeed(String path) {
        this.path = path;
    }

    static Optional<LineDeed> of(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path.equals(path)).findFirst();
    }

    /** Without reversing, which is about one transfer. */
    static List<LineDeed> possible(BudgetLine line) {
        return Arrays.stream(values()).filter(deed -> deed.fits(line)).toList();
    }

    /** Belongs to nobody's cover, and was not undone before. */
    static boolean isReversible(LedgerEntry entry, List<LedgerEntry> all) {
        return REVERSIBLE.contains(entry.reason())
                && all.stream()
                        .noneMatch(other ->
                                other.reverses().filter(entry.id()::equals).isPresent());
    }

    private boolean fits(BudgetLine line) {
        var balance = line.balance();
        return switch (this) {
            case RECEIVE -> balance.pledged().amount() > 0;
            case RAISE -> true;
            case CUT -> cuttable(line).amount() > 0;
            case GIVE_BACK -> balance.free().amount() > 0;
            case REVERSE -> false;
        };
    }

    /** A line whose money has to arrive loses what has not, another what is free. */
    static Rupiah cuttable(BudgetLine line) {
        return line.isAwaited() ? line.balance().pledged() : line.balance().free();
    }

    public String path() {
        return path;
    }
}
