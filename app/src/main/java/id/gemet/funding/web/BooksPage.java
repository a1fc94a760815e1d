package id.gemet.funding.web;

import id.gemet.funding.Account;
import id.gemet.funding.TrialBalance;
import id.gemet.funding.Uncleared;
import java.util.List;

/** The books of all lines: what should be nothing by now, and the trial balance. */
public record BooksPage(List<Uncleared> uncleared, TrialBalance trial) {

    public List<Account> accounts() {
        return List.of(Account.values());
    }

    public boolean balanced() {
        return trial.in().equals(trial.out());
    }
}
