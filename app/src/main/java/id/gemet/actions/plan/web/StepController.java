package id.gemet.actions.plan.web;

import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.funding.PaperKind;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
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

/** One step: what was promised and put off, the document that shows it, other terms. */
@Controller
@RequestMapping("/aksi/langkah/{id}/{step}")
class StepController {

    private final ActionPlans plans;
    private final PlanRights rights;
    private final Offices offices;
    private final FormReader reader;

    StepController(ActionPlans plans, PlanRights rights, Offices offices, FormReader reader) {
        this.plans = plans;
        this.rights = rights;
        this.offices = offices;
        this.reader = reader;
    }

    @GetMapping
    String step(@PathVariable UUID id, @PathVariable UUID step, Model model) {
        var found = rights.step(rights.find(id), step);
        return page(
                id,
                step,
                PlanForm.of(null, found.terms().owner().id(), "", found.terms().dueOn()),
                model);
    }

    @PostMapping("/bukti")
    String prove(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @ModelAttribute("form") PlanForm form,
            BindingResult problems,
            @RequestParam("berkas") MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        requireOpen(id, step);
        var paper = form.paper(reader.of(problems, PlanForm.WRONG));
        if (PaperKind.of(file.getBytes()).isEmpty()) {
            problems.reject("actions.plan.wrong.file");
        }
        if (problems.hasErrors()) {
            return again(id, step, form, response, model);
        }
        var name = Optional.ofNullable(file.getOriginalFilename())
                .filter(text -> !text.isBlank())
                .orElse("bukti");
        plans.prove(rights.find(id).id(), step, paper.orElseThrow(), name, file.getBytes());
        return "redirect:/aksi/langkah/" + id;
    }

    @PostMapping("/ubah")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @ModelAttribute("form") PlanForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        requireOpen(id, step);
        var plan = rights.find(id);
        var now = rights.step(plan, step).terms().owner().id();
        var answers = reader.of(problems, PlanForm.WRONG);
        var owner = form.owner(answers);
        var due = form.due(answers);
        var why = form.change(answers, owner.filter(desk -> !desk.equals(now)).isPresent());
        if (problems.hasErrors()) {
            return again(id, step, form, response, model);
        }
        plans.change(plan.id(), step, owner.orElseThrow(), due.orElseThrow(), why.orElseThrow());
        return "redirect:/aksi/langkah/" + id + "/" + step;
    }

    private void requireOpen(UUID id, UUID step) {
        var plan = rights.find(id);
        PlanRights.require(rights.mayChange(plan, rights.step(plan, step)));
    }

    private String again(UUID id, UUID step, PlanForm form, HttpServletResponse response, Model model) {
        Refusals.withProblems(response);
        return page(id, step, form, model);
    }

    private String page(UUID id, UUID step, PlanForm form, Model model) {
        var plan = rights.find(id);
        var found = rights.step(plan, step);
        model.addAttribute("form", form);
        model.addAttribute("plan", plan);
        model.addAttribute("step", found);
        model.addAttribute("mayChange", rights.mayChange(plan, found));
        model.addAttribute(
                "owners",
                offices.list().stream()
                        .filter(desk -> desk.kind() == OfficeKind.OPD || desk.kind() == OfficeKind.PEMDA)
                        .map(desk -> new Choice(desk.id().toString(), desk.name()))
                        .toList());
        return "actions/plan/step";
    }
}
