package id.gemet.audit.web;

import id.gemet.audit.AuditTrail;
import id.gemet.audit.ChainVerifier;
import id.gemet.audit.ReadLog;
import id.gemet.audit.Sight;
import id.gemet.audit.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done and seen, for the inspectorate. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private static final Pattern WORKER = Pattern.compile("worker:([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final AuditTrail trail;
    private final ReadLog readLog;
    private final ChainVerifier verifier;

    AuditController(AuditTrail trail, ReadLog readLog, ChainVerifier verifier) {
        this.trail = trail;
        this.readLog = readLog;
        this.verifier = verifier;
    }

    @GetMapping
    String list(
            @RequestParam(name = "objek", defaultValue = "") String object,
            @RequestParam(name = "sebelum", defaultValue = "0") long before,
            Model model) {
        model.addAttribute("page", page(object.strip(), before, Optional.empty()));
        return "audit/audit";
    }

    @PostMapping("/periksa")
    String verify(Model model) {
        model.addAttribute("page", page("", 0, Optional.of(verifier.verify())));
        return "audit/audit";
    }

    private AuditPage page(String object, long before, Optional<Verdict> verdict) {
        var entries = trail.latest(object, before > 0 ? before : Long.MAX_VALUE, AuditPage.LENGTH);
        return new AuditPage(object, entries, sights(object), verdict);
    }

    private List<Sight> sights(String object) {
        var worker = WORKER.matcher(object);
        return worker.matches() ? readLog.of(UUID.fromString(worker.group(1))) : List.of();
    }
}
