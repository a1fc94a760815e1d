package id.gemet.actions.plan.web;

import id.gemet.access.Acting;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.actions.plan.ActionPlan;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.actions.plan.PlanLists;
import id.gemet.web.Choice;
import id.gemet.web.FormReader;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
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

/** A plan is promised, gets steps and lists, and passes to other terms or another office. */
@Controller
@RequestMapping("/aksi/langkah")
class PlanFormController {

    private final ActionPlans plans;
    private final PlanLists lists;
    private final PlanRights rights;
    private final Offices offices;
    private final FormReader reader;

    PlanFormController(ActionPlans plans, PlanLists lists, PlanRights rights, Offices offices, FormReader reader) {
        this.plans = plans;
        this.lists = lists;
        this.rights = rights;
        this.offices = offices;
        this.reader = reader;
    }

    @GetMapping("/baru")
    String ask(Model model) {
        return form("new", PlanForm.empty(Acting.current().opd().orElse(null)), model);
    }

    @PostMapping("/baru")
    String promise(
            @ModelAttribute("form") PlanForm form, BindingResult problems, HttpServletResponse response, Model model) {
        var answers = reader.of(problems, PlanForm.WRONG);
        var key = form.drawn(reader).orElseThrow(Refusals::notThere);
        var title = form.title(answers);
        var owner = form.owner(answers);
        var people = form.people(answers);
        var due = form.due(answers);
        if (problems.hasErrors()) {
            return again("new", form, response, model);
        }
        PlanRights.require(isOwn(owner.orElseThrow()));
        return to(plans.promise(key, owner.get(), title.orElseThrow(), people.orElseThrow(), due.orElseThrow())
                .value());
    }

    @GetMapping("/{id}/ubah")
    String askToChange(@PathVariable UUID id, Model model) {
        var plan = changeable(id, model);
        var terms = plan.terms();
        return form(
                "change",
                PlanForm.of(plan.title(), terms.owner().id(), String.valueOf(plan.people()), terms.dueOn()),
                model);
    }

    @PostMapping("/{id}/ubah")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") PlanForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var plan = changeable(id, model);
        var answers = reader.of(problems, PlanForm.WRONG);
        var owner = form.owner(answers);
        var people = form.people(answers);
        var due = form.due(answers);
        var why = form.change(
                answers,
                owner.filter(desk -> !desk.equals(plan.terms().owner().id())).isPresent());
        if (problems.hasErrors()) {
            return again("change", form, response, model);
        }
        plans.change(plan.id(), owner.orElseThrow(), people.orElseThrow(), due.orElseThrow(), why.orElseThrow());
        return to(id);
    }

    @GetMapping("/{id}/tambah")
    String askForStep(@PathVariable UUID id, Model model) {
        var plan = changeable(id, model);
        return form("step", PlanForm.empty(plan.terms().owner().id()), model);
    }

    @PostMapping("/{id}/tambah")
    String addStep(
            @PathVariable UUID id,
            @ModelAttribute("form") PlanForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model) {
        var plan = changeable(id, model);
        var answers = reader.of(problems, PlanForm.WRONG);
        var key = form.drawn(reader).orElseThrow(Refusals::notThere);
        var title = form.title(answers);
        var owner = form.owner(answers);
        var due = form.due(answers);
        if (problems.hasErrors()) {
            return again("step", form, response, model);
        }
        plans.addStep(key, plan, owner.orElseThrow(), title.orElseThrow(), due.orElseThrow());
        return to(id);
    }

    @PostMapping("/{id}/daftar")
    String tie(@PathVariable UUID id, @RequestParam("daftar") UUID list, Model model) {
        var plan = changeable(id, model);
        PlanRights.require(lists.free().stream().anyMatch(free -> free.id().equals(list)));
        lists.tie(plan.id(), list);
        return to(id);
    }

    private ActionPlan changeable(UUID id, Model model) {
        var plan = rights.find(id);
        PlanRights.require(rights.mayChange(plan));
        model.addAttribute("plan", plan);
        return plan;
    }

    private boolean isOwn(OfficeId owner) {
        return Acting.current().opd().map(owner::equals).orElse(true);
    }

    private String again(String kind, PlanForm form, HttpServletResponse response, Model model) {
        Refusals.withProblems(response);
        return form(kind, form, model);
    }

    private String form(String kind, PlanForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kind", kind);
        var own = kind.equals("new") ? Acting.current().opd() : Optional.<OfficeId>empty();
        model.addAttribute(
                "owners",
                offices.list().stream()
                        .filter(desk -> desk.kind() == OfficeKind.OPD || desk.kind() == OfficeKind.PEMDA)
                        .filter(desk -> own.map(desk.id()::equals).orElse(true))
                        .map(PlanFormController::option)
                        .toList());
        return "actions/plan/form";
    }

    private static Choice option(Office desk) {
        return new Choice(desk.id().toString(), desk.name());
    }

    private static String to(UUID plan) {
        return "redirect:/aksi/langkah/" + plan;
    }
}
