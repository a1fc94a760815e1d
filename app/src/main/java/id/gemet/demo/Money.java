package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Decision;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Outlook;
import id.gemet.funding.Payers;
import id.gemet.funding.Plans;
import id.gemet.funding.WhatIf;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A city's lines are opened, and one plan divides them among those who wait. */
@Component
class Money {

    private final Payers payers;
    private final BudgetLines lines;
    private final Plans plans;

    Money(Payers payers, BudgetLines lines, Plans plans) {
        this.payers = payers;
        this.lines = lines;
        this.plans = plans;
    }

    void openLines(Plot plot, Staff staff, Map<String, OfficeId> companies) {
        Acting.run(
                staff.treasurer(),
                () -> plot.lines().forEach(line -> {
                    var id = open(plot, line, companies);
                    if (!line.kind().isPublicMoney()) {
                        var ceiling = line.ceiling(plot.months().count());
                        lines.receive(UUID.randomUUID(), id, ceiling, "Bukti transfer " + line.account());
                    }
                }));
    }

    private LineId open(Plot plot, Plot.Line line, Map<String, OfficeId> companies) {
        var company = companies.get(line.payer());
        var payer = company == null
                ? payers.add(line.kind(), line.payer())
                : payers.addCompany(line.kind(), line.payer(), company);
        return lines.open(
                UUID.randomUUID(),
                new NewLine(
                        payer.id(),
                        line.name(),
                        line.account(),
                        2026,
                        plot.months(),
                        line.earmarks(),
                        line.ceiling(plot.months().count())));
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
