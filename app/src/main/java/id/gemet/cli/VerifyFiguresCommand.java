package id.gemet.cli;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.coverage.Figure;
import id.gemet.coverage.ProvenFigures;
import id.gemet.coverage.Recomputation;
import id.gemet.coverage.Recomputation.Person;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Exit code 0 only when at least one figure was checked, and each came out as published. */
final class VerifyFiguresCommand {

    private static final int NAMED_MOST = 20;

    private VerifyFiguresCommand() {}

    static Command command() {
        return new Command(
                "verify figures",
                List.of(
                        "Counts every published figure again, and names whom the count differs by. Corrected figures are"
                                + " left to their last version."),
                (_, out, _) -> Installation.with(application ->
                        verify(application.getBean(Offices.class), application.getBean(ProvenFigures.class), out)));
    }

    static int verify(Offices offices, ProvenFigures figures, PrintWriter out) {
        var checked = 0;
        var different = 0;
        for (var pemda : offices.pemdas()) {
            for (var figure : Acting.as(Actor.system(pemda), figures::list)) {
                var recomputed = Acting.as(Actor.system(pemda), () -> figures.recompute(figure));
                out.println(line(pemda, figure) + ": " + sentence(recomputed));
                checked++;
                different += recomputed.isAsPublished() ? 0 : 1;
            }
        }
        out.println(
                checked == 0
                        ? "Not verified: no figure is published here, so nothing was checked."
                        : checked + " figures checked, " + different + " differ");
        return checked > 0 && different == 0 ? 0 : 1;
    }

    private static String line(Office pemda, Figure figure) {
        return "%s %s v%d, %s: %d of %d = %s %%"
                .formatted(
                        pemda.region(),
                        figure.definition(),
                        figure.version(),
                        figure.asOf(),
                        figure.numerator().covered(),
                        figure.denominator().people(),
                        figure.share().percent());
    }

    private static String sentence(Recomputation recomputed) {
        return switch (recomputed) {
            case Recomputation.Same(var fingerprint) -> "the same people, " + fingerprint.brief();
            case Recomputation.Checked(var agreement) ->
                switch (agreement) {
                    case EXACT -> "quoted; published percentage fits";
                    case ROUNDED -> "quoted; FLAGGED, more than 0.05 points off as published, explained by rounding";
                    case DIFFERENT -> "quoted; DIFFERS by more than rounding from the percentage published";
                    case UNSTATED, UNCHECKABLE -> "quoted; no percentage to compare";
                };
            case Recomputation.OtherDefinition(var then, var now) ->
                "NOT REPEATABLE: counted by definition " + then + ", now " + now;
            case Recomputation.Changed changed ->
                "DIFFERS: now " + changed.covered() + named(" joined", changed.joined())
                        + named(" left", changed.left());
        };
    }

    /** Workers by the address of their page; a terminal's log is no place for names. */
    private static String named(String side, List<Person> people) {
        if (people.isEmpty()) {
            return "";
        }
        return people.stream()
                .limit(NAMED_MOST)
                .map(person ->
                        person.worker().map(worker -> "/pekerja/" + worker).orElse("on no list any more"))
                .collect(Collectors.joining(
                        " ", "; " + people.size() + side + ": ", people.size() > NAMED_MOST ? " …" : ""));
    }
}
