package id.gemet.enrolment.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.enrolment.Replaced;
import id.gemet.enrolment.Replacements;
import id.gemet.enrolment.Vacancy;
import id.gemet.funding.ProposalId;
import id.gemet.funding.Proposed;
import id.gemet.shared.Figures;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who comes in the place of those whose cover ended. */
@Controller
@RequestMapping("/kepesertaan")
class ReplacementController {

    record Page(List<Vacancy> vacancies, List<Replaced> offered, boolean proposing) {

        public int vacant() {
            return vacancies.stream().mapToInt(Vacancy::people).sum();
        }
    }

    private final Replacements replacements;

    ReplacementController(Replacements replacements) {
        this.replacements = replacements;
    }

    @GetMapping("/pengganti")
    String show(Model model) {
        model.addAttribute(
                "page",
                new Page(
                        replacements.vacancies(),
                        replacements.offered(),
                        Acting.current().role() == Role.LABOUR_CLERK));
        return "enrolment/replacements";
    }

    @PostMapping("/pengganti")
    String propose(Locale locale, RedirectAttributes next) {
        next.addFlashAttribute("notice", offered(replacements.propose(), Figures.in(locale)));
        return "redirect:/kepesertaan/pengganti";
    }

    /** How many were proposed in somebody's place. */
    static Notice offered(List<Proposed> proposals, Figures figures) {
        var people = proposals.stream()
                .mapToInt(proposed -> proposed instanceof Proposed.Ready ready ? ready.people() : 0)
                .sum();
        return people == 0
                ? Notice.of("info", "enrolment.no-replacement")
                : Notice.of("done", "enrolment.replacement", figures.number(people));
    }

    @GetMapping("/pengganti/{proposal}/adendum")
    ResponseEntity<byte[]> addendum(@PathVariable UUID proposal) {
        var paper = replacements.addendum(new ProposalId(proposal)).orElseThrow(ReplacementController::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("adendum-" + proposal + ".pdf")
                                .build()
                                .toString())
                .body(paper);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
