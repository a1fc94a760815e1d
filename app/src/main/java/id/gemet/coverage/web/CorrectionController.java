package id.gemet.coverage.web;

import static java.util.stream.Collectors.toMap;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.coverage.worker.Correction;
import id.gemet.coverage.worker.Correction.Outcome;
import id.gemet.coverage.worker.OwnCorrections;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people say is wrong with their own data, for the officers who can mend it. */
@Controller
class CorrectionController {

    /** @param name empty for somebody who is listed no more */
    record Row(Correction correction, String name, boolean late) {}

    record Page(List<Row> rows, boolean mayClose) {

        public long late() {
            return rows.stream().filter(Row::late).count();
        }
    }

    private final OwnCorrections corrections;
    private final Registry registry;
    private final Clock clock;

    CorrectionController(OwnCorrections corrections, Registry registry, Clock clock) {
        this.corrections = corrections;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping("/perbaikan")
    String page(Model model) {
        var open = corrections.open();
        var names = registry.find(open.stream().map(Correction::worker).toList()).stream()
                .collect(toMap(Worker::id, Worker::name));
        var role = Acting.current().role();
        model.addAttribute(
                "page",
                new Page(
                        open.stream()
                                .map(one -> new Row(one, names.getOrDefault(one.worker(), ""), isLate(one)))
                                .toList(),
                        role != Role.SECRETARY && role != Role.AUDITOR));
        return "coverage/corrections";
    }

    private boolean isLate(Correction correction) {
        return correction.isLate(clock.instant());
    }

    @PostMapping("/perbaikan/{id}")
    String close(@PathVariable UUID id, @RequestParam("hasil") Outcome outcome, RedirectAttributes next) {
        next.addFlashAttribute("closed", corrections.close(id, outcome));
        return "redirect:/perbaikan";
    }
}
