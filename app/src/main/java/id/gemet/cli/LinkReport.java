package id.gemet.cli;

import id.gemet.linkage.engine.ExplainedPair;
import id.gemet.linkage.engine.Linked;
import id.gemet.linkage.engine.Parameters;
import id.gemet.linkage.engine.UnusableFile;
import java.nio.file.Path;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run of {@code link} as one page without script: what was learnt, what it costs and finds, and what stays in doubt. */
final class LinkReport {

    private static final int DOUBTFUL = 20;
    private static final double[] THRESHOLDS = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999};
    private static final double BITS_SHOWN_MAX = 24;
    private static final double SHARE_SHOWN_MIN = 1e-5;
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#1b1b1b}
            table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}
            th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #ddd;vertical-align:top}
            td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
            svg{display:block}.for{fill:#1a7f4e}.against{fill:#b3261e}
            section{overflow-x:auto}h3{margin-bottom:0}
            """;

    private final Linked linked;
    private final List<Path> files;
    private final double threshold;
    private final StringBuilder page = new StringBuilder();
    private final Formatter lines = new Formatter(page, Locale.ROOT);

    LinkReport(Linked linked, List<Path> files, double threshold) {
        this.linked = linked;
        this.files = files;
        this.threshold = threshold;
    }

    String html() throws UnusableFile {
        var names = files.stream()
                .map(file -> escape(String.valueOf(file.getFileName())))
                .collect(Collectors.joining(" × "));
        page.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Links in ")
                .append(names)
                .append("</title><meta name=\"viewport\" content=\"width=device-width\"><style>")
                .append(STYLE)
                .append("</style></head><body><h1>Links in ")
                .append(names)
                .append("</h1>");
        summary();
        thresholds();
        weights();
        recall();
        passes();
        doubtful();
        return page.append("</body></html>\n").toString();
    }

    private void summary() {
        var at = linked.expectations(threshold).get(0);
        lines.format(
                "<p>%,d records are %,d people or things. %,d pairs were compared; %,d are linked at a probability of %s"
                        + " or more. Of those about %.1f %% are right, and they are about %.1f %% of the compared pairs"
                        + " that are one.</p>",
                linked.records(),
                linked.clusters(),
                linked.pairsCompared(),
                at.links(),
                threshold,
                100 * at.precision(),
                100 * at.recall());
    }

    private void thresholds() {
        page.append("<h2>Threshold</h2><p>What to expect of each, judged by the weights themselves.</p><section><table>"
                + "<tr><th class=\"n\">probability</th><th class=\"n\">links</th><th class=\"n\">precision</th>"
                + "<th class=\"n\">recall</th></tr>");
        for (var at : linked.expectations(THRESHOLDS)) {
            lines.format(
                    "<tr><td class=\"n\">%s</td><td class=\"n\">%,d</td><td class=\"n\">%.2f %%</td><td class=\"n\">%.2f %%</td></tr>",
                    at.threshold(), at.links(), 100 * at.precision(), 100 * at.recall());
        }
        page.append("</table></section>");
    }

    private void weights() {
        var parameters = linked.parameters();
        page.append(
                "<h2>Weights</h2><p>What agreement and disagreement in each column say, in bits: each bit doubles the"
                        + " odds that two records are one. Rarer values than usual add to them.</p>");
        if (!parameters.relations().isEmpty()) {
            page.append("<p>Told apart from one person: ")
                    .append(parameters.relations().stream()
                            .map(relation -> escape(relation.name()))
                            .collect(Collectors.joining("; ")))
                    .append(".</p>");
        }
        page.append("<section><table><tr><th>column</th><th>level</th><th class=\"n\">one</th>"
                + "<th class=\"n\">strangers</th><th class=\"n\">bits</th><th>weight</th></tr>");
        for (int c = 0; c < parameters.columns().size(); c++) {
            var levels = linked.levels().get(c);
            for (int level = 1; level <= levels.size(); level++) {
                weight(parameters, c, level, levels.get(level - 1));
            }
        }
        page.append("</table></section>");
    }

    private void weight(Parameters parameters, int column, int level, String name) {
        double one = parameters.levels()[0][column][level];
        double strangers = parameters.levels()[parameters.priors().length - 1][column][level];
        if (one + strangers < SHARE_SHOWN_MIN) {
            return; // a level this column does not have
        }
        double bits = Math.log(one / strangers) / Math.log(2);
        lines.format(
                "<tr><td>%s</td><td>%s</td><td class=\"n\">%.4f</td><td class=\"n\">%.6f</td><td class=\"n\">%+.1f</td><td>%s</td></tr>",
                level == 1 ? escape(parameters.columns().get(column)) : "",
                escape(name),
                one,
                strangers,
                bits,
                bar(bits));
    }

    private static String bar(double bits) {
        double width = Math.min(BITS_SHOWN_MAX, Math.abs(bits)) / BITS_SHOWN_MAX * 100;
        return String.format(
                Locale.ROOT,
                "<svg width=\"200\" height=\"14\" role=\"img\" aria-label=\"%+.1f bits\"><rect class=\"%s\" x=\"%.1f\" y=\"2\""
                        + " width=\"%.1f\" height=\"10\"/></svg>",
                bits,
                bits >= 0 ? "for" : "against",
                bits >= 0 ? 100 : 100 - width,
                width);
    }

    private void recall() {
        var recall = linked.plantedRecall();
        lines.format(
                "<h2>Planted copies</h2><p>%d damaged copies of records were planted, and %d of them found (%.1f %%).</p>"
                        + "<section><table><tr><th>damage</th><th class=\"n\">planted</th><th class=\"n\">found</th></tr>",
                recall.all().planted(), recall.all().found(), 100 * recall.all().share());
        recall.byDamage()
                .forEach((damage, share) -> lines.format(
                        "<tr><td>%s</td><td class=\"n\">%d</td><td class=\"n\">%.1f %%</td></tr>",
                        escape(damage), share.planted(), 100 * share.share()));
        page.append("</table></section>");
    }

    private void passes() {
        page.append("<h2>Blocking</h2><section><table><tr><th>pass</th><th class=\"n\">pairs</th>"
                + "<th class=\"n\">likely one</th><th class=\"n\">by this pass alone</th>"
                + "<th class=\"n\">large blocks divided</th><th class=\"n\">records there that met nobody</th></tr>");
        for (var pass : linked.passes()) {
            lines.format(
                    "<tr><td>%s</td><td class=\"n\">%,d</td><td class=\"n\">%,d</td><td class=\"n\">%,d</td><td class=\"n\">%,d</td><td class=\"n\">%,d</td></tr>",
                    escape(pass.pass()),
                    pass.pairs(),
                    pass.links(),
                    pass.alone(),
                    pass.splitBlocks(),
                    pass.skippedRecords());
        }
        page.append("</table></section>");
    }

    private void doubtful() throws UnusableFile {
        page.append("<h2>Doubtful pairs</h2><p>Those the records say least about; values are masked.</p>");
        for (var pair : linked.doubtful(DOUBTFUL)) {
            doubtful(pair);
        }
    }

    private void doubtful(ExplainedPair pair) {
        lines.format(
                "<h3>%s – %s</h3><p>probability %.2f; %+.1f bits in all, %+.1f before anything is compared%s</p><section><table>"
                        + "<tr><th>column</th><th>left</th><th>right</th><th>level</th><th class=\"n\">bits</th></tr>",
                escape(mask(pair.left())),
                escape(mask(pair.right())),
                pair.probability(),
                pair.bits(),
                pair.priorBits(),
                pair.relationBits() < -0.05
                        ? String.format(
                                Locale.ROOT, ", %+.1f because it may be other people alike", pair.relationBits())
                        : "");
        for (var column : pair.columns()) {
            lines.format(
                    "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td class=\"n\">%+.1f</td></tr>",
                    escape(column.column()),
                    escape(mask(column.left())),
                    escape(mask(column.right())),
                    escape(column.level()),
                    column.bits());
        }
        page.append("</table></section>");
    }

    /** The beginnings of words and the last digits of numbers: enough to see why, too little to know who. */
    static String mask(String value) {
        var masked = new StringBuilder();
        int digitsAfter = (int) value.chars().filter(Character::isDigit).count();
        boolean many = digitsAfter > 4;
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isDigit(c)) {
                digitsAfter--;
                masked.append(many && digitsAfter >= 2 ? '•' : c);
                inWord = true;
            } else if (Character.isLetter(c)) {
                masked.append(inWord ? '•' : c);
                inWord = true;
            } else {
                masked.append(c);
                inWord = false;
            }
        }
        return masked.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
