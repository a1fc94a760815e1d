package id.gemet.intake.web;

import id.gemet.intake.Intake;
import id.gemet.intake.ListId;
import id.gemet.intake.Review;
import id.gemet.intake.Undone;
import id.gemet.intake.UploadedList;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The last two steps: check and take in; and taking back. */
@Controller
@RequestMapping("/usulan/{id}")
class CommitController {

    private static final int STAYING_SHOWN = 50;

    private final Intake intake;
    private final Review review;
    private final Registry registry;
    private final Clock clock;

    CommitController(Intake intake, Review review, Registry registry, Clock clock) {
        this.intake = intake;
        this.review = review;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping("/periksa")
    String check(@PathVariable UUID id, Model model) {
        var list = find(id);
        if (!list.status().canBeCommitted() || list.counts().ready() == 0) {
            return "redirect:/usulan/" + id + "/hasil";
        }
        model.addAttribute("list", list);
        return "intake/check";
    }

    @PostMapping("/masukkan")
    String commit(@PathVariable UUID id) {
        // pressed twice: the first press is at work or done
        intake.commitLater(find(id).id());
        return "redirect:/usulan/" + id + "/selesai";
    }

    @GetMapping("/selesai")
    String done(@PathVariable UUID id, Model model) {
        var list = find(id);
        if (list.status().isAtWork()) {
            model.addAttribute("list", list);
            model.addAttribute("rowsDone", review.rowsDone(list.id()).orElse(0));
            return "intake/progress";
        }
        model.addAttribute("list", list);
        model.addAttribute(
                "reference", "U-" + list.id().toString().substring(24).toUpperCase(Locale.ROOT));
        model.addAttribute("undoUntil", undoUntil(list));
        model.addAttribute("canBeUndone", list.canBeUndoneAt(clock.instant()));
        model.addAttribute("staying", staying(review.wouldStay(list.id())));
        return "intake/done";
    }

    private LocalDate undoUntil(UploadedList list) {
        return list.committedAt()
                .orElse(list.uploadedAt())
                .plus(UploadedList.UNDO_WITHIN)
                .atZone(clock.getZone())
                .toLocalDate();
    }

    /** The first of them by name, with the reason why each stays. */
    private List<Staying> staying(Map<WorkerId, String> reasons) {
        return registry.find(reasons.keySet()).stream()
                .sorted(Comparator.comparing(Worker::name))
                .limit(STAYING_SHOWN)
                .map(worker -> new Staying(worker, reasons.getOrDefault(worker.id(), "")))
                .toList();
    }

    public record Staying(Worker worker, String reason) {}

    @PostMapping("/batalkan")
    String undo(@PathVariable UUID id) {
        return switch (intake.undo(find(id).id())) {
            case Undone.Done _ -> "redirect:/usulan/" + id + "/selesai";
            case Undone.NotPossible() -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    private UploadedList find(UUID id) {
        return intake.find(new ListId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
