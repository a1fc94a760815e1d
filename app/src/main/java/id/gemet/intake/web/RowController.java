package id.gemet.intake.web;

import id.gemet.access.Acting;
import id.gemet.intake.Intake;
import id.gemet.intake.ListId;
import id.gemet.intake.Review;
import id.gemet.intake.ReviewedRow;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.Outcome;
import id.gemet.regions.Regions;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import id.gemet.web.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Mends one row on the screen. */
@Controller
@RequestMapping("/usulan/{id}/baris/{position}")
class RowController {

    private final Intake intake;
    private final Review review;
    private final Regions regions;
    private final MessageSource messages;

    RowController(Intake intake, Review review, Regions regions, MessageSource messages) {
        this.intake = intake;
        this.review = review;
        this.regions = regions;
        this.messages = messages;
    }

    @GetMapping
    String open(@PathVariable UUID id, @PathVariable int position, Model model, Locale locale) {
        var row = review.open(new ListId(id), position)
                .filter(found -> !found.takenIn() && found.outcome() != Outcome.IGNORED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("form", RowForm.of(row));
        return page(id, row, model, locale);
    }

    @PostMapping
    String mend(
            @PathVariable UUID id,
            @PathVariable int position,
            @ModelAttribute("form") RowForm form,
            BindingResult problems,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var mended = review.mend(new ListId(id), position, form.typed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        if (mended.outcome() != Outcome.REPAIR) {
            return "redirect:/usulan/" + id + "/hasil";
        }
        for (var finding : mended.findings()) {
            RowForm.field(finding.type())
                    .ifPresentOrElse(
                            field -> problems.rejectValue(
                                    field,
                                    finding.messageKey(),
                                    finding.messageArguments(),
                                    finding.type().name()),
                            () -> problems.reject(
                                    finding.messageKey(),
                                    finding.messageArguments(),
                                    finding.type().name()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, mended, model, locale);
    }

    private String page(UUID id, ReviewedRow row, Model model, Locale locale) {
        var list = intake.find(new ListId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("list", list);
        model.addAttribute("row", row);
        model.addAttribute(
                "sentences",
                row.findings().stream()
                        .map(finding -> sentence(finding, locale))
                        .toList());
        model.addAttribute("sexes", sexes(locale));
        model.addAttribute("kelurahan", kelurahan());
        model.addAttribute("occupations", occupations(locale));
        return "intake/row";
    }

    private String sentence(Finding finding, Locale locale) {
        return messages.getMessage(finding.messageKey(), finding.messageArguments(), locale);
    }

    private List<Choice> sexes(Locale locale) {
        return Arrays.stream(Sex.values())
                .map(sex -> new Choice(
                        String.valueOf(sex.code()), messages.getMessage("intake.sex." + sex.name(), null, locale)))
                .toList();
    }

    private List<Choice> kelurahan() {
        var region = Acting.current().region().dotted();
        var city = new RegionCode(region.length() > 5 ? region.substring(0, 5) : region);
        return regions.kelurahanOf(city).stream()
                .map(place -> new Choice(place.code().dotted(), place.name()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> occupations(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return Occupations.load().all().stream()
                .map(each -> new Choice(each.slug(), english ? each.labelEn() : each.labelId()))
                .toList();
    }
}
