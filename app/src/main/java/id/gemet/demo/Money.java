package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Decision;
import id.gemet.funding.Limits;
import id.gemet.funding.NewLine;
import id.gemet.funding.Outlook;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.funding.Plans;
import id.gemet.funding.WhatIf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A city's lines are opened, and one plan divides them among those who wait. */
@Component
class Money {

    private final Payers payers;
    private final BudgetLines lines;
    private final PledgePlay pledges;
    private final Plans plans;

    Money(Payers payers, BudgetLines lines, PledgePlay pledges, Plans plans) {
        this.payers = payers;
        this.lines = lines;
        this.pledges = pledges;
        this.plans = plans;
    }

    void openLines(Plot plot, List<Plot.Line> plotted, Staff staff, Map<String, OfficeId> companies) {
        Acting.run(
                staff.treasurer(),
                () -> plotted.forEach(line -> {
                    var payer = payer(line, Optional.ofNullable(companies.get(line.payer())));
                    if (line.people() == 0) {
                        pledges.promise(line, payer, plot.months());
                    } else {
                        fund(line, open(plot, line, payer));
                    }
                }));
    }

    private Payer payer(Plot.Line line, Optional<OfficeId> company) {
        return company.map(office -> payers.addCompany(line.kind(), line.payer(), office))
                .orElseGet(() -> payers.add(line.kind(), line.payer()));
    }

    private void fund(Plot.Line plotted, BudgetLine line) {
        if (!plotted.kind().isPublicMoney()) {
            pledges.keep(plotted, line);
        } else if (plotted.promisedOn().isPresent()) {
            lines.receive(UUID.randomUUID(), line.id(), line.balance().ceiling(), "SP2D provinsi " + plotted.account());
        }
    }

    private BudgetLine open(Plot plot, Plot.Line line, Payer payer) {
        var id = lines.open(
                UUID.randomUUID(),
                new NewLine(
                        payer.id(),
                        line.name(),
                        line.account(),
                        2026,
                        plot.months(),
                        line.earmarks(),
                        Limits.NONE,
                        line.ceiling(plot.months().count()),
                        line.promisedOn()));
        return lines.find(id).orElseThrow();
    }

    /** Looked at and proposed by one officer, approved by another. */
    DemoSummary.Allocated divide(Plot plot, Staff staff, Progress progress) {
        var started = System.nanoTime();
        var outlook = Acting.as(staff.verifier(), () -> plans.outlook(plot.months(), WhatIf.NOTHING));
        var seconds = (System.nanoTime() - started) / 1e9;
        var plan = Acting.as(staff.verifier(), () -> plans.propose(UUID.randomUUID(), plot.months(), Optional.empty()))
                .orElseThrow();
        var decision = Acting.as(staff.secretary(), () -> plans.approve(plan));
        if (!(decision instanceof Decision.Approved approved)
                || !approved.amount().equals(outlook.amount())) {
            throw new IllegalStateException("The plan was not approved as it was looked at: " + decision);
        }
        outlook.shares().forEach(share -> say(share, progress));
        return new DemoSummary.Allocated(outlook.people(), outlook.shares().size(), seconds, outlook.optimal());
    }

    private static void say(Outlook.Share share, Progress progress) {
        progress.say("  %s: %d orang, %s".formatted(share.line().name(), share.people(), share.amount()));
    }
}
