package id.gemet.coverage.web;

import id.gemet.coverage.Overlaps;
import id.gemet.shared.Figures;
import id.gemet.web.Choice;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How many workers are on no list, estimated from two lists. */
@Controller
class EstimateController {

    record EstimateForm(@Nullable UUID pertama, @Nullable UUID kedua) {}

    /** For the selects of the form. */
    private final Overlaps overlaps;

    EstimateController(Overlaps overlaps) {
        this.overlaps = overlaps;
    }

    @GetMapping("/cakupan/perkiraan")
    String page(@ModelAttribute("form") EstimateForm form, Locale locale, Model model) {
        model.addAttribute(
                "lists",
                overlaps.lists().stream()
                        .map(list -> new Choice(
                                list.id().toString(),
                                list.sender() + " · " + Figures.in(locale).date(list.takenIn())))
                        .toList());
        var first = Optional.ofNullable(form.pertama());
        var second = Optional.ofNullable(form.kedua()).filter(list -> !first.equals(Optional.of(list)));
        model.addAttribute("estimate", first.flatMap(one -> second.map(other -> overlaps.of(one, other))));
        model.addAttribute("same", first.isPresent() && first.equals(Optional.ofNullable(form.kedua())));
        return "coverage/estimate";
    }
}
