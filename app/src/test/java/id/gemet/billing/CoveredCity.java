package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.InsurerFile.Format;
import id.gemet.enrolment.Replies;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.Payers;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.MonthRange;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cities whose invented people are funded and accepted by the insurer. */
@Component
public class CoveredCity {

    private final Offices offices;
    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Database database;
    private final Batches batches;
    private final Replies replies;

    CoveredCity(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Database database,
            Batches batches,
            Replies replies) {
        this.offices = offices;
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.database = database;
        this.batches = batches;
        this.replies = replies;
    }

    public FundedPeople found() {
        return new FundedPeople(offices, registry, payers, lines, allocation, database);
    }

    static Actor actor(FundedPeople city, Role role) {
        return TestCities.actor(city.city(), role);
    }

    public List<Listing> cover(FundedPeople city, LineId line, MonthRange months, int count) {
        return cover(city, line, months, FundedPeople.invented(count));
    }

    public List<Listing> cover(FundedPeople city, LineId line, MonthRange months, List<Listing> people) {
        city.fund(line, months, people);
        Acting.run(city.clerk(), () -> {
            var batch = batches.create().orElseThrow();
            batches.fileOf(batch, Format.CSV, "Kirim ke BPJS");
            batches.send(batch);
            replies.importReply(batch, "balasan.csv", accepted(people).getBytes(StandardCharsets.UTF_8));
        });
        return people;
    }

    static String kpj(Listing person) {
        return "1" + person.nik().digits().substring(6);
    }

    private static String accepted(List<Listing> people) {
        return people.stream()
                .map(person -> person.nik().digits() + "," + kpj(person))
                .collect(Collectors.joining("\n", "NIK,KPJ\n", "\n"));
    }
}
