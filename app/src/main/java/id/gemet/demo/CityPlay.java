package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.examples.SentList;
import id.gemet.funding.Allocation;
import id.gemet.funding.AllocationRequest;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Earmarks;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payers;
import id.gemet.funding.Proposed;
import id.gemet.intake.Counts;
import id.gemet.intake.Intake;
import id.gemet.intake.Sender;
import id.gemet.intake.SenderKind;
import id.gemet.intake.Uploaded;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.verification.CaseStatus;
import id.gemet.verification.Decrees;
import id.gemet.verification.Evidence;
import id.gemet.verification.Verification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One city's months, each step taken by the officer whose work it is. */
@Component
class CityPlay {

    private final Intake intake;
    private final Evidence evidence;
    private final Verification verification;
    private final Decrees decrees;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;

    CityPlay(
            Intake intake,
            Evidence evidence,
            Verification verification,
            Decrees decrees,
            Payers payers,
            BudgetLines lines,
            Allocation allocation) {
        this.intake = intake;
        this.evidence = evidence;
        this.verification = verification;
        this.decrees = decrees;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
    }

    List<Counts> takeLists(Plot plot, Staff staff, Progress progress) {
        var counts = new ArrayList<Counts>();
        Acting.run(staff.receiver(), () -> {
            for (var list : plot.city().lists()) {
                counts.add(take(list, progress));
            }
        });
        return counts;
    }

    private Counts take(SentList list, Progress progress) {
        var sender = new Sender(list.sender(), SenderKind.valueOf(list.kind().name()));
        return switch (intake.upload(sender, list.fileName(), list.content())) {
            case Uploaded.Accepted(var id, var _) -> {
                intake.confirmMapping(id);
                intake.judge(id);
                intake.commit(id);
                var counts = intake.counts(id);
                progress.say("  %-48s %6d = %d baru + %d dikenal + %d diperbarui + %d perlu diperbaiki + %d diabaikan"
                        .formatted(
                                list.fileName(),
                                counts.read(),
                                counts.fresh(),
                                counts.known(),
                                counts.updated(),
                                counts.repair(),
                                counts.ignored()));
                yield counts;
            }
            case Uploaded.Refused(var key, var _) ->
                throw new IllegalStateException(list.fileName() + " was refused: " + key);
        };
    }

    void takeEvidence(Plot plot, Staff staff) {
        Acting.run(staff.verifier(), () -> {
            try {
                evidence.importParticipants(utf8(plot.city().participants()), "peserta.csv");
                evidence.importDukcapil(utf8(plot.city().dukcapil()), "dukcapil.csv");
                evidence.importDeciles(utf8(plot.city().dtsen()), "dtsen.csv");
            } catch (UnreadableFile problem) {
                throw new IllegalStateException("An answer file cannot be read: " + problem.getMessage(), problem);
            }
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns how many were accepted. */
    long decide(Staff staff, Progress progress) {
        return Acting.as(staff.verifier(), () -> {
            var open = verification.assess();
            var accepted = verification.acceptPassing(List.of()).workers().size();
            var rejected = verification.rejectFailing();
            progress.say("  %d diperiksa: %d sah, %d ditolak, %d menunggu bukti"
                    .formatted(open, accepted, rejected, open - accepted - rejected));
            return verification.counts().getOrDefault(CaseStatus.VERIFIED, 0L);
        });
    }

    void decree(Plot plot, Staff staff) {
        var decree = Acting.as(
                        staff.verifier(), () -> decrees.draft(plot.decree(), plot.decreeTitle(), Plot.DECREE_IS_SIGNED))
                .orElseThrow();
        Acting.run(staff.verifier(), () -> decrees.propose(decree.id()));
        Acting.run(staff.secretary(), () -> decrees.approve(decree.id()));
    }

    /** Opens the plot's lines and reserves their months; returns how many people have a payer. */
    int fund(Plot plot, Staff staff, Map<String, OfficeId> companies, Progress progress) {
        return plot.lines().stream()
                .mapToInt(line -> fund(plot, line, staff, companies, progress))
                .sum();
    }

    private int fund(Plot plot, Plot.Line line, Staff staff, Map<String, OfficeId> companies, Progress progress) {
        var ceiling = line.ceiling(plot.months().count());
        var id = Acting.as(staff.treasurer(), () -> open(plot, line, companies));
        if (!line.kind().isPublicMoney()) {
            Acting.run(
                    staff.treasurer(),
                    () -> lines.receive(UUID.randomUUID(), id, ceiling, "Bukti transfer " + line.account()));
        }
        var proposed = Acting.as(
                staff.verifier(),
                () -> allocation.propose(UUID.randomUUID(), new AllocationRequest(id, plot.months(), line.people())));
        if (!(proposed instanceof Proposed.Ready ready)) {
            throw new IllegalStateException(line.name() + " pays for nobody: " + proposed);
        }
        Acting.run(staff.secretary(), () -> allocation.approve(ready.id()));
        progress.say("  %s: %d orang, %s".formatted(line.name(), ready.people(), ready.amount()));
        return ready.people();
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
                        Earmarks.forRegions(List.copyOf(line.regions())),
                        line.ceiling(plot.months().count())));
    }
}
