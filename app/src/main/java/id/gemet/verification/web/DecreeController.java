package id.gemet.verification.web;

import id.gemet.access.Acting;
import id.gemet.access.Reconfirmation;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.regions.Regions;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.verification.CaseStatus;
import id.gemet.verification.Decree;
import id.gemet.verification.DecreeId;
import id.gemet.verification.DecreePaper;
import id.gemet.verification.DecreePerson;
import id.gemet.verification.DecreeStatus;
import id.gemet.verification.Decrees;
import id.gemet.verification.Queue;
import id.gemet.web.Choice;
import id.gemet.web.LegalGrounds;
import id.gemet.web.LegalGrounds.Matter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.springframework.web.server.ResponseStatusException;

/** Decrees (SK): draft, propose, approve with a pause to think, print, amend. */
@Controller
@RequestMapping("/sk")
class DecreeController {

    private static final int PER_PAGE = 50;

    private final Decrees decrees;
    private final Queue queue;
    private final Names names;
    private final Reconfirmation reconfirmation;
    private final AuditTrail audit;
    private final LegalGrounds grounds;
    private final DecreePaper paper;

    DecreeController(
            Decrees decrees,
            Queue queue,
            Names names,
            Reconfirmation reconfirmation,
            AuditTrail audit,
            LegalGrounds grounds,
            Regions regions) {
        this.decrees = decrees;
        this.queue = queue;
        this.names = names;
        this.reconfirmation = reconfirmation;
        this.audit = audit;
        this.grounds = grounds;
        this.paper = new DecreePaper(regions, Occupations.load());
    }

    record ListedDecree(Decree decree, String kind) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "decrees",
                decrees.list().stream()
                        .map(decree -> new ListedDecree(decree, DecreePage.kind(decree.status())))
                        .toList());
        model.addAttribute("waiting", decrees.waiting(Optional.empty(), Optional.empty()));
        model.addAttribute("drafting", isDrafting());
        return "verification/decrees";
    }

    @GetMapping("/baru")
    String blank(Locale locale, Model model) {
        model.addAttribute("form", DecreeForm.EMPTY);
        return form(Optional.empty(), locale, model);
    }

    private String form(Optional<Decree> amends, Locale locale, Model model) {
        model.addAttribute("amends", amends);
        model.addAttribute("waiting", decrees.waiting(Optional.empty(), Optional.empty()));
        model.addAttribute("places", names.kelurahan());
        model.addAttribute(
                "occupations",
                queue.occupations(CaseStatus.VERIFIED).keySet().stream()
                        .filter(slug -> !slug.isEmpty())
                        .map(slug -> new Choice(slug, names.occupation(slug, locale)))
                        .toList());
        return "verification/decree-new";
    }

    @PostMapping
    String draft(
            @ModelAttribute("form") DecreeForm form,
            BindingResult problems,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var dated = checked(form, problems);
        if (!problems.hasErrors()) {
            var drafted = decrees.draft(
                    form.number(),
                    form.title(),
                    dated,
                    RegionCode.of(form.place()),
                    Optional.of(form.occupation()).filter(text -> !text.isEmpty()));
            if (drafted.isPresent()) {
                return "redirect:/sk/" + drafted.get().id();
            }
            problems.reject("verification.decree.nobody");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(Optional.empty(), locale, model);
    }

    @GetMapping("/{id}/ubah")
    String amendment(@PathVariable UUID id, Locale locale, Model model) {
        var original = approved(id);
        model.addAttribute("form", new DecreeForm("", original.title(), null, "", ""));
        return form(Optional.of(original), locale, model);
    }

    @PostMapping("/{id}/ubah")
    String amend(
            @PathVariable UUID id,
            @ModelAttribute("form") DecreeForm form,
            BindingResult problems,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var original = approved(id);
        var dated = checked(form, problems);
        if (!problems.hasErrors()) {
            var amended = decrees.amend(original.id(), form.number(), form.title(), dated);
            if (amended.isPresent()) {
                return "redirect:/sk/" + amended.get().id();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(Optional.of(original), locale, model);
    }

    /** The date, and what is wrong with the rest. */
    private LocalDate checked(DecreeForm form, BindingResult problems) {
        if (form.number().isEmpty()) {
            problems.rejectValue("number", "verification.decree.number.missing");
        } else if (decrees.isTaken(form.number())) {
            problems.rejectValue("number", "verification.decree.number.taken");
        }
        if (form.title().isEmpty()) {
            problems.rejectValue("title", "verification.decree.title.missing");
        }
        var dated = Optional.ofNullable(form.dated());
        if (dated.isEmpty() && !problems.hasFieldErrors("dated")) {
            problems.rejectValue("dated", "verification.decree.date.missing");
        }
        return dated.orElse(LocalDate.EPOCH);
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "hal", defaultValue = "1") int page,
            @RequestParam(name = "kabar", defaultValue = "") String news,
            Locale locale,
            Model model) {
        var decree = found(id);
        var offset = Math.min(Math.max(page - 1, 0), Math.max(decree.people() - 1, 0) / PER_PAGE) * PER_PAGE;
        var people = decrees.people(decree.id(), PER_PAGE, offset).stream()
                .map(person -> row(person, locale))
                .toList();
        var actor = Acting.current();
        var secretary = actor.role() == Role.SECRETARY;
        var open = decree.status() == DecreeStatus.DRAFT || decree.status() == DecreeStatus.PROPOSED;
        model.addAttribute("news", news);
        model.addAttribute("grounds", grounds.of(Matter.decree(id)));
        model.addAttribute(
                "page",
                new DecreePage(
                        decree,
                        decree.amends().flatMap(decrees::find),
                        open ? decrees.noLongerVerified(decree.id()) : 0,
                        isDrafting(),
                        secretary && decree.mayBeApprovedBy(actor.user().value()),
                        secretary
                                && decree.status() == DecreeStatus.PROPOSED
                                && !decree.mayBeApprovedBy(actor.user().value()),
                        audit.reference("verification.approve-decree", "decree:" + id),
                        people,
                        people.isEmpty() ? 0 : offset + 1,
                        offset + people.size(),
                        offset == 0 ? "" : "/sk/" + id + "?hal=" + offset / PER_PAGE,
                        offset + people.size() >= decree.people()
                                ? ""
                                : "/sk/" + id + "?hal=" + (offset / PER_PAGE + 2)));
        return "verification/decree";
    }

    private DecreePage.Row row(DecreePerson person, Locale locale) {
        return new DecreePage.Row(
                person.position(),
                person.name(),
                person.maskedNik(),
                names.place(person.kelurahan(), locale),
                names.occupation(person.occupation(), locale));
    }

    @PostMapping("/{id}/usulkan")
    String propose(@PathVariable UUID id) {
        return after(id, decrees.propose(found(id).id()), "diusulkan");
    }

    @PostMapping("/{id}/batal")
    String cancel(@PathVariable UUID id) {
        return after(id, decrees.cancel(found(id).id()), "dibatalkan");
    }

    @GetMapping("/{id}/setujui")
    String pause(@PathVariable UUID id, Model model) {
        var decree = found(id);
        if (!decree.mayBeApprovedBy(Acting.current().user().value()) || decrees.noLongerVerified(decree.id()) > 0) {
            return "redirect:/sk/" + id;
        }
        model.addAttribute("decree", decree);
        return "verification/decree-approve";
    }

    @PostMapping("/{id}/setujui")
    String approve(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var decree = found(id);
        if (decree.mayBeApprovedBy(Acting.current().user().value())
                && !reconfirmation.confirms(request, response, model, decree.people())) {
            model.addAttribute("decree", decree);
            return "verification/decree-approve";
        }
        var approved = decrees.approve(decree.id()) || found(id).status() == DecreeStatus.APPROVED;
        return after(id, approved, "disetujui");
    }

    @PostMapping("/{id}/kembalikan")
    String sendBack(@PathVariable UUID id, @RequestParam(name = "catatan", defaultValue = "") String note) {
        return after(id, decrees.sendBack(found(id).id(), note.strip()), "dikembalikan");
    }

    private static String after(UUID id, boolean done, String news) {
        return "redirect:/sk/" + id + "?kabar=" + (done ? news : "sama");
    }

    @GetMapping("/{id}/unduh")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var decree = found(id);
        var amended = decree.amends().flatMap(decrees::find).map(Decree::number);
        var pdf = paper.print(Acting.current().region(), decree, amended, decrees.people(decree.id()));
        var name = "SK-" + decree.number().replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }

    private static boolean isDrafting() {
        return QueuePages.DECIDING.contains(Acting.current().role());
    }

    private Decree approved(UUID id) {
        return Optional.of(found(id))
                .filter(decree -> decree.status() == DecreeStatus.APPROVED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Decree found(UUID id) {
        return decrees.find(new DecreeId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
