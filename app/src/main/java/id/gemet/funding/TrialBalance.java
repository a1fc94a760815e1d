package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What ever came into and went out of each account, over all lines: both sides must come to the same. */
public record TrialBalance(Map<Account, Sums> accounts) {

    /** Of one account. */
    public record Sums(Rupiah in, Rupiah out) {

        public Rupiah balance() {
            return in.minus(out);
        }

        Sums plus(Sums more) {
            return new Sums(in.plus(more.in), out.plus(more.out));
        }
    }

    private static final Sums NOTHING = new Sums(Rupiah.ZERO, Rupiah.ZERO);

    public TrialBalance {
        accounts = Collections.unmodifiableMap(accounts);
    }

    static TrialBalance of(List<LedgerEntry> entries) {
        var sums = new EnumMap<Account, Sums>(Account.class);
        for (var entry : entries) {
            sums.merge(entry.to(), new Sums(entry.amount(), Rupiah.ZERO), Sums::plus);
            sums.merge(entry.from(), new Sums(Rupiah.ZERO, entry.amount()), Sums::plus);
        }
        return new TrialBalance(sums);
    }

    public Sums of(Account account) {
        return accounts.getOrDefault(account, NOTHING);
    }

    public Rupiah in() {
        return accounts.values().stream().map(Sums::in).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah out() {
        return accounts.values().stream().map(Sums::out).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
