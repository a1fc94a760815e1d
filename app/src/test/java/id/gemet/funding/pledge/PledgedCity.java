package id.gemet.funding.pledge;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Earmarks;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A city with a treasurer and a company that promises. */
public record PledgedCity(
        FundedPeople people, Actor treasurer, Actor company, Payer payer, BudgetLines lines, Pledges pledges) {

    public static final MonthRange YEAR = MonthRange.year(2026);
    static final LocalDate FIRST_DUE = LocalDate.of(2026, 1, 31);

    public static PledgedCity with(
            FundedPeople people, Offices offices, Payers payers, BudgetLines lines, Pledges pledges) {
        var treasurer = TestCities.actor(people.city(), Role.TREASURER);
        var company = TestCities.companyOfficer(people.city(), offices);
        var payer = Acting.as(
                treasurer, () -> payers.addCompany(PayerKind.CSR, "PT Janji " + company.desk(), company.desk()));
        return new PledgedCity(people, treasurer, company, payer, lines, pledges);
    }

    /** Of equal instalments, a month apart. */
    public static PledgeTerms terms(long... amounts) {
        var instalments = new ArrayList<Instalment>();
        for (var amount : amounts) {
            instalments.add(new Instalment(
                    instalments.size() + 1, FIRST_DUE.plusMonths(instalments.size()), new Rupiah(amount)));
        }
        return terms(instalments);
    }

    static PledgeTerms terms(List<Instalment> instalments) {
        var sum = instalments.stream().map(Instalment::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        return new PledgeTerms(
                PledgeUnit.RUPIAH, sum.amount(), YEAR, sum, "Surat 12/2026", LocalDate.of(2026, 1, 5), instalments);
    }

    public PledgeId pledge(long... amounts) {
        return Acting.as(
                treasurer, () -> pledges.record(UUID.randomUUID(), payer.id(), "Rapat koordinasi", terms(amounts)));
    }

    public LineId line(String name, long rupiah) {
        return Acting.as(
                treasurer,
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(payer.id(), name, "", 2026, YEAR, Earmarks.NONE, new Rupiah(rupiah))));
    }

    /** On a line of its own, opened with one rupiah. */
    public LineId committed(PledgeId pledge) {
        var line = line("Pos " + pledge, 1);
        Acting.run(treasurer, () -> pledges.commit(UUID.randomUUID(), pledge, line));
        return line;
    }

    public PledgeAnswer receive(PledgeId pledge, int number) {
        return Acting.as(treasurer, () -> pledges.receive(UUID.randomUUID(), pledge, number, "Bukti " + number));
    }

    PledgeAnswer receive(PledgeId pledge, int number, long part) {
        return Acting.as(
                treasurer,
                () -> pledges.receive(
                        UUID.randomUUID(), pledge, number, "Bukti " + number, Optional.of(new Rupiah(part))));
    }

    public Pledge find(PledgeId pledge) {
        return Acting.as(treasurer, () -> pledges.find(pledge).orElseThrow());
    }
}
