package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.billing.MonthSummary;
import id.gemet.billing.MonthlyBilling;
import id.gemet.billing.Run;
import id.gemet.coverage.Definition;
import id.gemet.coverage.Fingerprint;
import id.gemet.coverage.Funnel;
import id.gemet.coverage.Narrowing;
import id.gemet.coverage.NewFigure;
import id.gemet.coverage.ProvenFigures;
import id.gemet.coverage.Readings;
import id.gemet.coverage.open.Releases;
import id.gemet.enrolment.Batches;
import id.gemet.enrolment.Cards;
import id.gemet.enrolment.InsurerFile;
import id.gemet.enrolment.Replacements;
import id.gemet.enrolment.Replies;
import id.gemet.enrolment.Reply;
import id.gemet.examples.DemoCities;
import id.gemet.examples.SentList;
import id.gemet.funding.Allocation;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Proposed;
import id.gemet.intake.Counts;
import id.gemet.intake.Intake;
import id.gemet.intake.Sender;
import id.gemet.intake.SenderKind;
import id.gemet.intake.Uploaded;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.verification.CaseStatus;
import id.gemet.verification.Decrees;
import id.gemet.verification.Evidence;
import id.gemet.verification.Verification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One city's months, each step taken by the officer whose work it is. */
@Component
class CityPlay {

    private final Intake intake;
    private final Evidence evidence;
    private final Verification verification;
    private final Decrees decrees;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Batches batches;
    private final Replies replies;
    private final Replacements replacements;
    private final Cards cards;
    private final MonthlyBilling billing;
    private final Readings readings;
    private final ProvenFigures figures;
    private final Funnel funnel;
    private final Releases releases;

    CityPlay(
            Intake intake,
            Evidence evidence,
            Verification verification,
            Decrees decrees,
            BudgetLines lines,
            Allocation allocation,
            Batches batches,
            Replies replies,
            Replacements replacements,
            Cards cards,
            MonthlyBilling billing,
            Readings readings,
            ProvenFigures figures,
            Funnel funnel,
            Releases releases) {
        this.intake = intake;
        this.evidence = evidence;
        this.verification = verification;
        this.decrees = decrees;
        this.lines = lines;
        this.allocation = allocation;
        this.batches = batches;
        this.replies = replies;
        this.replacements = replacements;
        this.cards = cards;
        this.billing = billing;
        this.readings = readings;
        this.figures = figures;
        this.funnel = funnel;
        this.releases = releases;
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

    /** Sends everybody who has a payer to the insurer and takes the answer; returns what it was. */
    Reply.Taken enrol(Staff staff, Insurer insurer, Progress progress) {
        var batch = Acting.as(staff.receiver(), batches::create).orElseThrow();
        var file = Acting.as(staff.receiver(), () -> {
            var made = batches.fileOf(batch, InsurerFile.Format.CSV, "Pendaftaran peserta");
            batches.send(batch);
            return made;
        });
        var answer = insurer.answer(file.bytes());
        var reply = Acting.as(staff.insurer(), () -> replies.importReply(batch, "jawaban.csv", answer));
        if (!(reply instanceof Reply.Taken taken)) {
            throw new IllegalStateException("The insurer's answer was not taken: " + reply);
        }
        progress.say("  %d diterima, %d ditolak".formatted(taken.accepted(), taken.rejected()));
        return taken;
    }

    /** Offers the places of the rejected to those who come next. False when nobody is waiting. */
    boolean replaceRejected(Staff staff) {
        var batch = Acting.as(staff.receiver(), batches::list).getFirst().id();
        var proposed = Acting.as(staff.verifier(), () -> replacements.propose(batch));
        var ready = proposed.stream()
                .filter(Proposed.Ready.class::isInstance)
                .map(Proposed.Ready.class::cast)
                .toList();
        ready.forEach(each -> Acting.as(staff.secretary(), () -> allocation.approve(each.id())));
        return !ready.isEmpty();
    }

    /** Prints everybody's card and hands out those of the first kelurahan; returns how many there are. */
    long handOutCards(Staff staff) {
        return Acting.as(staff.receiver(), () -> {
            var printed = cards.prepare();
            var heap = cards.heaps().getFirst();
            cards.list(heap.kelurahan())
                    .forEach(card -> cards.handOver(card.id(), Plot.CARDS_ARE_HANDED_OUT, "yang bersangkutan"));
            return (long) printed;
        });
    }

    void issue(Staff staff, BillingMonth month, Progress progress) {
        var run = Acting.as(staff.treasurer(), () -> billing.issue(month));
        if (!(run instanceof Run.Issued issued)) {
            throw new IllegalStateException("The bills of " + month + " stopped as a draft: " + run);
        }
        progress.say("  Tagihan %s: %d orang, %s".formatted(month, issued.bills(), issued.amount()));
    }

    void pay(Staff staff, BillingMonth month, String sp2d, LocalDate on) {
        Acting.run(
                staff.treasurer(),
                () -> lines.list()
                        .forEach(line -> billing.pay(UUID.randomUUID(), month, line.id(), sp2d + "/" + month, on)));
    }

    void count(Staff staff) {
        Acting.run(staff.secretary(), () -> {
            readings.recordPublished();
            funnel.refresh();
            releases.releaseThisMonth();
        });
    }

    /** The clock went back for another city's story, and this one may have been counted meanwhile. */
    void recount(Office city) {
        Acting.run(Actor.system(city), funnel::refresh);
    }

    List<DemoSummary.MonthBilled> bills(Plot plot, Staff staff) {
        var byMonth = Acting.as(staff.treasurer(), billing::months).stream()
                .collect(Collectors.groupingBy(MonthSummary::month, TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> new DemoSummary.MonthBilled(
                        plot.city().officeRegion(),
                        month.getKey().toString(),
                        month.getValue().stream().mapToInt(MonthSummary::bills).sum(),
                        month.getValue().stream()
                                .map(MonthSummary::amount)
                                .reduce(Rupiah.ZERO, Rupiah::plus)
                                .amount(),
                        month.getValue().stream().allMatch(line -> line.open().amount() == 0) ? "PAID" : "ISSUED"))
                .toList();
    }

    Optional<DemoSummary.Covered> covered(Plot plot, Staff staff) {
        return Acting.as(staff.secretary(), readings::latest)
                .map(reading -> new DemoSummary.Covered(
                        plot.city().officeRegion(),
                        reading.covered(),
                        reading.people(),
                        reading.percent().doubleValue()));
    }

    /** What the press reported, and whom the city's payers cover today on the same base. */
    List<DemoSummary.Proven> publish(Plot plot, Staff staff) {
        return Acting.as(
                staff.secretary(),
                () -> readings.latest().stream()
                        .flatMap(reading -> Stream.of(
                                figures.publish(reading),
                                figures.publish(new NewFigure(
                                        Definition.COVERED_BY_PAYERS,
                                        Narrowing.NONE,
                                        DemoCities.TODAY,
                                        reading.denominator()))))
                        .map(figure -> new DemoSummary.Proven(
                                plot.city().officeRegion(),
                                figure.definition().name(),
                                figure.numerator().covered(),
                                figure.denominator().people(),
                                figure.share().percent().doubleValue(),
                                figure.fingerprint().map(Fingerprint::hex)))
                        .toList());
    }

    boolean ledgerBalances(Staff staff) {
        return Acting.as(staff.treasurer(), lines::areBalanced);
    }
}
