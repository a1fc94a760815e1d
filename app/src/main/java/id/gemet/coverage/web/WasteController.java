package id.gemet.coverage.web;

import id.gemet.coverage.continuity.Waste;
import id.gemet.coverage.continuity.Wastes;
import id.gemet.coverage.continuity.Wasting;
import id.gemet.funding.Bridges;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gaps, and terms too short to mature, each with its cheapest bridge. */
@Controller
class WasteController {

    private final Wastes wastes;
    private final Bridges bridges;
    private final Tariffs tariffs;
    private final CliffTexts texts;

    WasteController(Wastes wastes, Bridges bridges, Tariffs tariffs, CliffTexts texts) {
        this.wastes = wastes;
        this.bridges = bridges;
        this.tariffs = tariffs;
        this.texts = texts;
    }

    @GetMapping("/dana/jurang/celah")
    String show(@RequestParam(defaultValue = "0") int from, Model model, Locale locale) {
        var all = wastes.list();
        var offset = Math.clamp(from, 0, all.size());
        var rows = all.subList(offset, Math.min(all.size(), offset + WastePage.ROWS)).stream()
                .map(person -> row(person, locale))
                .toList();
        model.addAttribute("page", new WastePage(all.size(), dues(all), rows, offset));
        return "coverage/wastes";
    }

    private WastePage.Row row(Wasting person, Locale locale) {
        return new WastePage.Row(
                person.worker().toString(),
                person.shownAs(),
                texts.place(person.kelurahan(), locale),
                person.wastes().stream().map(waste -> bridge(person, waste)).toList());
    }

    private WastePage.Bridge bridge(Wasting person, Waste waste) {
        var bridge = bridges.cheapest(person.worker(), waste.bridge());
        return new WastePage.Bridge(
                waste.kind().name(),
                waste.bridge(),
                bridge.dues(),
                bridge.line().map(line -> line.payer().name() + " · " + line.name()));
    }

    private Rupiah dues(List<Wasting> all) {
        var table = tariffs.table();
        return all.stream()
                .flatMap(person -> person.wastes().stream())
                .flatMap(waste -> waste.bridge().months().stream())
                .map(month -> table.monthly(PayerKind.APBD, Sector.OTHER, month).monthly())
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
