package id.gemet.funding.web;

import id.gemet.access.Acting;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.funding.Commitments;
import id.gemet.funding.FundedPerson;
import id.gemet.funding.pledge.Pledge;
import id.gemet.funding.pledge.PledgeId;
import id.gemet.funding.pledge.PledgePaper;
import id.gemet.funding.pledge.Pledges;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A pledge on paper, with the figures of its page. */
@Controller
@RequestMapping("/dana/janji/{id}")
class PledgePaperController {

    private final Pledges pledges;
    private final Commitments commitments;
    private final Offices offices;
    private final TransactionOperations transaction;
    private final Clock clock;

    PledgePaperController(
            Pledges pledges, Commitments commitments, Offices offices, TransactionOperations transaction, Clock clock) {
        this.pledges = pledges;
        this.commitments = commitments;
        this.offices = offices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/sertifikat")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id) {
        var pledge = find(id);
        return download("sertifikat " + pledge.payer().name(), paper().certificate(pledge));
    }

    @GetMapping("/laporan")
    ResponseEntity<byte[]> report(@PathVariable UUID id) {
        var pledge = find(id);
        return download(
                "laporan TJSL " + pledge.payer().name(),
                paper().report(pledge, people(pledge), PledgePaperController::place));
    }

    private List<FundedPerson> people(Pledge pledge) {
        return pledge.line()
                .map(line -> Objects.requireNonNull(
                        transaction.execute(status -> commitments.ofLine(line, Integer.MAX_VALUE))))
                .orElse(List.of());
    }

    private PledgePaper paper() {
        var city = offices.find(Acting.current().office()).map(Office::name).orElse("");
        return new PledgePaper(city, LocalDate.now(clock));
    }

    private Pledge find(UUID id) {
        return pledges.find(new PledgeId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String place(String dotted) {
        return RegionCode.of(dotted).map(Regions.load()::nameOf).orElse("");
    }

    private static ResponseEntity<byte[]> download(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
