package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.funding.Allocation;
import id.gemet.funding.AllocationRequest;
import id.gemet.funding.LineId;
import id.gemet.funding.Proposed;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers the places of those whom the insurer rejected to the next on the waiting list. Somebody else approves. */
@Service
@Transactional
public class Replacements {

    /** Places of one line for the same months. */
    record Vacancy(LineId line, MonthRange months, int people) {}

    private final TermRows terms;
    private final Allocation allocation;
    private final Clock clock;

    Replacements(TermRows terms, Allocation allocation, Clock clock) {
        this.terms = terms;
        this.allocation = allocation;
        this.clock = clock;
    }

    /** One proposal per line and span of months, from next month on. Proposing for the same batch again changes nothing. */
    public List<Proposed> propose(BatchId batch) {
        var next = BillingMonth.containing(Acting.current().today(clock)).plusMonths(1);
        var proposals = new ArrayList<Proposed>();
        for (var vacancy : terms.vacancies(batch, next)) {
            var key = "replace %s %s %s".formatted(batch, vacancy.line(), vacancy.months());
            proposals.add(allocation.propose(
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                    new AllocationRequest(vacancy.line(), vacancy.months(), vacancy.people())));
        }
        return List.copyOf(proposals);
    }

    static Vacancy vacancy(UUID line, LocalDate first, LocalDate last, int people) {
        return new Vacancy(
                new LineId(line),
                new MonthRange(BillingMonth.containing(first), BillingMonth.containing(last)),
                people);
    }
}
