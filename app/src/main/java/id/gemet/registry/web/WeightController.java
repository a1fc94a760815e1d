package id.gemet.registry.web;

import id.gemet.linkage.Field;
import id.gemet.linkage.Label;
import id.gemet.linkage.Level;
import id.gemet.linkage.LevelWeight;
import id.gemet.registry.Weights;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the office's decisions on pairs would make of the weights, shown before it is taken. */
@Controller
@RequestMapping("/pasangan/bobot")
class WeightController {

    private static final String ARROW = " → ";

    private final Weights weights;
    private final Evidences evidences;

    WeightController(Weights weights, Evidences evidences) {
        this.weights = weights;
        this.evidences = evidences;
    }

    @GetMapping
    String show(Model model, Locale locale) {
        var suggestion = weights.suggestion();
        long same = suggestion.labels().stream().filter(Label::same).count();
        model.addAttribute("suggestion", suggestion);
        model.addAttribute("same", same);
        model.addAttribute("different", suggestion.labels().size() - same);
        model.addAttribute("changes", changes(suggestion, locale));
        model.addAttribute("versions", weights.versions());
        return "registry/weights";
    }

    /** Of one level; each weight as it is and as it would be. */
    public record Change(String field, String level, String strangers, String household, String twins) {

        boolean shows() {
            return (strangers + household + twins).contains(ARROW);
        }
    }

    private List<Change> changes(Weights.Suggestion suggestion, Locale locale) {
        var changes = new ArrayList<Change>();
        for (var field : Field.values()) {
            for (var level : field.levels()) {
                var change = change(
                        field,
                        level,
                        suggestion.present().weight(field, level),
                        suggestion.learned().weight(field, level),
                        locale);
                if (change.shows()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private Change change(Field field, Level level, LevelWeight before, LevelWeight after, Locale locale) {
        return new Change(
                evidences.field(field, locale),
                evidences.level(field, level, locale),
                arrow(before.strangers(), after.strangers(), locale) + (before.byFrequency() ? " *" : ""),
                arrow(before.household(), after.household(), locale),
                arrow(before.twins(), after.twins(), locale));
    }

    private static String arrow(double before, double after, Locale locale) {
        var was = Evidences.bits(before, locale);
        var is = Evidences.bits(after, locale);
        return was.equals(is) ? is : was + ARROW + is;
    }

    @PostMapping
    String take(@RequestParam("mark") String mark, Model model, Locale locale, HttpServletResponse response) {
        return weights.take(mark) ? "redirect:/pasangan/bobot" : changed(model, locale, response);
    }

    @PostMapping("/{version}/kembalikan")
    String takeBack(@PathVariable int version, Model model, Locale locale, HttpServletResponse response) {
        return weights.takeBack(version) ? "redirect:/pasangan/bobot" : changed(model, locale, response);
    }

    /** Nothing is taken that was not shown. */
    private String changed(Model model, Locale locale, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("changed", true);
        return show(model, locale);
    }
}
