package id.gemet.actions.team.web;

import id.gemet.actions.PaperFile;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.Shown;
import id.gemet.actions.web.PaperFiles;
import id.gemet.web.Downloads;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One decision of a meeting: put off, carried out with what shows it, or dropped. */
@Controller
@RequestMapping("/aksi/rapat/{id}/{decision}")
class DecisionController {

    private final Meetings meetings;
    private final MeetingPages pages;
    private final FormReader reader;

    DecisionController(Meetings meetings, MeetingPages pages, FormReader reader) {
        this.meetings = meetings;
        this.pages = pages;
        this.reader = reader;
    }

    @GetMapping
    String decision(@PathVariable UUID id, @PathVariable UUID decision, Model model) {
        return pages.decision(id, decision, MeetingForm.empty(), model);
    }

    @PostMapping("/undur")
    String putOff(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var found = pages.find(pages.find(id), decision);
        var answers = reader.of(problems, MeetingForm.WRONG);
        var due = form.dueAfter(answers, found.dueOn());
        var why = form.why(answers);
        if (!problems.hasErrors()) {
            noteLate(meetings.putOff(found, due.orElseThrow(), why.orElseThrow()), problems);
        }
        return answer(id, decision, form, problems, response, model);
    }

    @PostMapping("/selesai")
    String carryOut(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            @RequestParam("berkas") MultipartFile upload,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var found = pages.find(pages.find(id), decision);
        var answers = reader.of(problems, MeetingForm.WRONG);
        var how = form.why(answers);
        var reference = form.reference(answers);
        var file = PaperFiles.read(upload, "bukti");
        if (file.filter(paper -> !paper.isPaper()).isPresent()) {
            problems.reject("actions.team.wrong.file");
        } else if (reference.isEmpty() && file.isEmpty()) {
            problems.rejectValue("reference", MeetingForm.WRONG + "reference", "reference");
        }
        if (!problems.hasErrors()) {
            noteLate(meetings.carryOut(found, new Shown(how.orElseThrow(), reference, file)), problems);
        }
        return answer(id, decision, form, problems, response, model);
    }

    @PostMapping("/batal")
    String drop(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @ModelAttribute("form") MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var found = pages.find(pages.find(id), decision);
        var why = form.why(reader.of(problems, MeetingForm.WRONG));
        if (!problems.hasErrors()) {
            noteLate(meetings.drop(found, why.orElseThrow()), problems);
        }
        return answer(id, decision, form, problems, response, model);
    }

    @GetMapping("/bukti")
    ResponseEntity<byte[]> evidence(@PathVariable UUID id, @PathVariable UUID decision) {
        return download(meetings.evidence(pages.find(pages.find(id), decision)).orElseThrow(Refusals::notThere));
    }

    static ResponseEntity<byte[]> download(PaperFile file) {
        return Downloads.of(file.name(), Downloads.ANY_FILE, file.content());
    }

    private static void noteLate(boolean done, BindingResult problems) {
        if (!done) {
            problems.reject("actions.team.wrong.meanwhile");
        }
    }

    private String answer(
            UUID id,
            UUID decision,
            MeetingForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        if (problems.hasErrors()) {
            Refusals.withProblems(response);
            return pages.decision(id, decision, form, model);
        }
        return "redirect:/aksi/rapat/" + id + "/" + decision;
    }
}
