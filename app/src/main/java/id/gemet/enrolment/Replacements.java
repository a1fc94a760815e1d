package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.enrolment.EndingRows.Ended;
import id.gemet.funding.Allocation;
import id.gemet.funding.AllocationRequest;
import id.gemet.funding.LineId;
import id.gemet.funding.ProposalId;
import id.gemet.funding.Proposed;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.verification.Decrees;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the places of those whom the insurer rejected, and of those whose cover ended early, to the next on the waiting
 * list of the same line. Somebody else approves; an addendum says who comes in whose place.
 */
@Service
@Transactional
public class Replacements {

    /** Places of one line for the same months, of people rejected. */
    record Rejected(LineId line, MonthRange months, int people) {}

    private final TermRows terms;
    private final EndingRows endings;
    private final Allocation allocation;
    private final Registry registry;
    private final Decrees decrees;
    private final Offices offices;
    private final Clock clock;

    Replacements(
            TermRows terms,
            EndingRows endings,
            Allocation allocation,
            Registry registry,
            Decrees decrees,
            Offices offices,
            Clock clock) {
        this.terms = terms;
        this.endings = endings;
        this.allocation = allocation;
        this.registry = registry;
        this.decrees = decrees;
        this.offices = offices;
        this.clock = clock;
    }

    /** One proposal per line and span of months, from next month on. Proposing for the same batch again changes nothing. */
    public List<Proposed> propose(BatchId batch) {
        var proposals = new ArrayList<Proposed>();
        for (var vacancy : terms.vacancies(batch, next())) {
            var key = "replace %s %s %s".formatted(batch, vacancy.line(), vacancy.months());
            proposals.add(allocation.propose(
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                    new AllocationRequest(vacancy.line(), vacancy.months(), vacancy.people())));
        }
        return List.copyOf(proposals);
    }

    /** The same for everybody whose cover ended early and whose place was offered to nobody yet. */
    public List<Proposed> propose() {
        var proposals = new ArrayList<Proposed>();
        for (var vacancy : vacancies()) {
            var proposed = allocation.propose(
                    vacancy.key(),
                    new AllocationRequest(vacancy.line(), vacancy.months(), vacancy.people()),
                    endings.underOffer());
            if (proposed instanceof Proposed.Ready ready) {
                endings.offer(vacancy.endings().subList(0, Math.min(ready.people(), vacancy.people())), ready.id());
            }
            proposals.add(proposed);
        }
        return List.copyOf(proposals);
    }

    /** Places that became free and were offered to nobody yet, from next month on: this one may be billed already. */
    @Transactional(readOnly = true)
    public List<Vacancy> vacancies() {
        return endings.vacancies(next());
    }

    @Transactional(readOnly = true)
    public List<Replaced> offered() {
        return endings.offered();
    }

    /** Who comes in whose place, as a PDF; a draft until the proposal is approved. Empty if it replaces nobody. */
    @Transactional(readOnly = true)
    public Optional<byte[]> addendum(ProposalId proposal) {
        var offered = endings.offered().stream()
                .filter(each -> each.proposal().equals(proposal))
                .findFirst();
        return offered.map(each -> {
            var ended = endings.endedFor(proposal);
            var coming = endings.comingIn(proposal);
            var people =
                    registry
                            .find(Stream.concat(ended.stream().map(Ended::worker), coming.stream())
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(Worker::id, Function.identity()));
            return AddendumPaper.print(
                    offices.find(Acting.current().office()).map(Office::name).orElse(""),
                    each,
                    decrees.numbersOf(ended.stream().map(Ended::worker).toList()),
                    seats(ended, coming, people));
        });
    }

    private static List<AddendumPaper.Seat> seats(
            List<Ended> ended, List<WorkerId> coming, Map<WorkerId, Worker> people) {
        var seats = new ArrayList<AddendumPaper.Seat>();
        for (var i = 0; i < Math.min(ended.size(), coming.size()); i++) {
            seats.add(new AddendumPaper.Seat(
                    Optional.ofNullable(people.get(ended.get(i).worker())),
                    ended.get(i).why(),
                    Optional.ofNullable(people.get(coming.get(i)))));
        }
        return List.copyOf(seats);
    }

    private BillingMonth next() {
        return BillingMonth.containing(Acting.current().today(clock)).plusMonths(1);
    }

    static Rejected rejected(UUID line, LocalDate first, LocalDate last, int people) {
        return new Rejected(
                new LineId(line),
                new MonthRange(BillingMonth.containing(first), BillingMonth.containing(last)),
                people);
    }
}
