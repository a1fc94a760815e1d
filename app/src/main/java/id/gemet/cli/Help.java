package id.gemet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.OptionFormatter;
import org.apache.commons.cli.help.TextHelpAppendable;
import org.apache.commons.cli.help.TextStyle;

/** What is shown of a command to whoever asks or was not understood. */
final class Help {

    private static final int WIDTH = 80;
    private static final int MARGIN = 2;
    private static final int GAP = 3;

    private final PrintWriter out;
    private final TextHelpAppendable text;
    private final HelpFormatter formatter;

    Help(PrintWriter out) {
        this.out = out;
        this.text = new TextHelpAppendable(out);
        this.formatter = HelpFormatter.builder()
                .setHelpAppendable(text)
                .setOptionFormatBuilder(
                        OptionFormatter.builder().setOptArgSeparator("=").setArgumentNameDelimiters("", ""))
                .get();
    }

    void usage(Command command) {
        var start = "Usage: " + command.typed() + " ";
        var options = formatter.toSyntaxOptions(command.options());
        print((start + options + " " + command.operands().label()).replace("  ", " "), 0, start.length());
        out.flush();
    }

    void all(Command command) {
        usage(command);
        for (var line : command.description()) {
            print(line, 0, 0);
        }
        table(taken(command));
        if (!command.operands().subcommands().isEmpty()) {
            print("Commands:", 0, 0);
            table(subcommands(command));
        }
        if (!command.exitCodes().isEmpty()) {
            out.println();
            print("Exit codes:", 0, 0);
            for (var code : command.exitCodes()) {
                print(code, MARGIN, 1 + GAP);
            }
        }
        out.flush();
    }

    private Map<String, String> taken(Command command) {
        var taken = new LinkedHashMap<String, String>();
        if (!command.operands().description().isEmpty()) {
            taken.put(command.operands().label(), command.operands().description());
        }
        var options = new ArrayList<>(command.options());
        options.add(Option.builder("h").longOpt("help").desc("Show this help.").get());
        for (var option : formatter.sort(options)) {
            var name = formatter.getOptionFormatter(option).getBothOpt();
            taken.put(option.hasArg() ? name + "=" + option.getArgName() : name, option.getDescription());
        }
        return taken;
    }

    private static Map<String, String> subcommands(Command command) {
        var subcommands = new LinkedHashMap<String, String>();
        for (var name : command.operands().subcommands()) {
            subcommands.put(name, Gemet.subcommand(command, name).description().getFirst());
        }
        return subcommands;
    }

    private void table(Map<String, String> rows) {
        int column = 0;
        for (var name : rows.keySet()) {
            column = Math.max(column, name.length() + GAP);
        }
        for (var row : rows.entrySet()) {
            print(row.getKey() + " ".repeat(column - row.getKey().length()) + row.getValue(), MARGIN, column);
        }
    }

    /** @param column where its lines go on that do not fit into one */
    private void print(String line, int margin, int column) {
        try {
            text.printWrapped(
                    line,
                    TextStyle.builder()
                            .setMaxWidth(WIDTH - margin)
                            .setLeftPad(margin)
                            .setIndent(column)
                            .get());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
