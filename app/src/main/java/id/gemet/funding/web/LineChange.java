package id.gemet.funding.web;

import id.gemet.funding.Outlook;
import id.gemet.funding.Proposal;
import id.gemet.shared.Rupiah;
import java.util.List;

/** What a line had for how many people in the plan proposed last, and what it would have now. */
record LineChange(String line, int peopleBefore, int people, Rupiah before, Rupiah now) {

    /** Only lines of which something changes; none where there was no plan. */
    static List<LineChange> since(List<Proposal> last, List<Outlook.Share> shares) {
        if (last.isEmpty()) {
            return List.of();
        }
        return shares.stream()
                .map(share -> {
                    var before = last.stream()
                            .filter(part -> part.line().equals(share.line().id()))
                            .toList();
                    return new LineChange(
                            share.line().payer().name() + " · " + share.line().name(),
                            before.stream().mapToInt(Proposal::people).sum(),
                            share.people(),
                            before.stream().map(Proposal::amount).reduce(Rupiah.ZERO, Rupiah::plus),
                            share.amount());
                })
                .filter(change -> change.people != change.peopleBefore || !change.now.equals(change.before))
                .toList();
    }
}
