package id.gemet.verification.web;

import id.gemet.verification.Decree;
import id.gemet.verification.DecreeStatus;
import java.util.List;
import java.util.Optional;

/**
 * One decree with a page of its annex.
 *
 * @param gone people it names who are no longer verified, while it is not approved
 * @param drafting the officer may draft and propose
 * @param approvable the officer may approve it
 * @param own the officer would have to approve what he drafted or proposed
 */
record DecreePage(
        Decree decree,
        Optional<Decree> amends,
        int gone,
        boolean drafting,
        boolean approvable,
        boolean own,
        Optional<String> reference,
        List<Row> people,
        int from,
        int to,
        String previous,
        String next) {

    record Row(int position, String name, String maskedNik, String place, String occupation) {}

    public boolean isDraft() {
        return decree.status() == DecreeStatus.DRAFT;
    }

    public boolean isApproved() {
        return decree.status() == DecreeStatus.APPROVED;
    }

    public boolean isOpen() {
        return decree.status() == DecreeStatus.PROPOSED;
    }

    /** Kind of its tag. */
    public String kind() {
        return kind(decree.status());
    }

    static String kind(DecreeStatus status) {
        return switch (status) {
            case DRAFT -> "neutral";
            case PROPOSED -> "info";
            case APPROVED -> "good";
            case CANCELLED -> "bad";
        };
    }
}
