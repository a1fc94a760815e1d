package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;

/**
 * What of an account's money came when and has not gone on: what goes out settles what came first, except that a reversal
 * takes back what it names. The open amounts add up to the account's balance.
 */
final class OpenItems {

    /** What came in with one transfer and how much of it is there still. */
    record Item(LedgerEntry entry, Rupiah open) {}

    private OpenItems() {}

    /** @param entries of one line, oldest first */
    static List<Item> of(Account account, List<LedgerEntry> entries) {
        var items = new ArrayList<Item>();
        for (var entry : entries) {
            if (entry.to() == account) {
                items.add(new Item(entry, entry.amount()));
            } else if (entry.from() == account) {
                settle(items, entry);
            }
        }
        return items.stream().filter(item -> !item.open().equals(Rupiah.ZERO)).toList();
    }

    private static void settle(List<Item> items, LedgerEntry entry) {
        var left = take(
                items,
                entry.amount(),
                item -> entry.reverses().isPresent()
                        && entry.reverses().get().equals(item.entry().id()));
        take(items, left, any -> true);
    }

    private static Rupiah take(List<Item> items, Rupiah amount, java.util.function.Predicate<Item> from) {
        var left = amount;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (from.test(item)) {
                var taken = item.open().compareTo(left) < 0 ? item.open() : left;
                items.set(i, new Item(item.entry(), item.open().minus(taken)));
                left = left.minus(taken);
            }
        }
        return left;
    }
}
