package id.gemet.cli;

import java.io.PrintWriter;
import java.util.List;
import org.apache.commons.cli.Option;

/**
 * What a command is called, what its help says, what it takes and what it does.
 *
 * @param name the words after {@code gemet}
 * @param description lines, of which the first stands for the command in a list of commands
 * @param exitCodes each as it is shown, with its meaning; none where they are the usual ones
 */
record Command(
        String name,
        List<String> description,
        Operands operands,
        List<Option> options,
        List<String> exitCodes,
        Deed deed) {

    interface Deed {
        /** @return the exit code */
        int run(Arguments given, PrintWriter out, PrintWriter err) throws Exception;
    }

    Command(String name, List<String> description, Deed deed) {
        this(name, description, Operands.NONE, List.of(), List.of(), deed);
    }

    /** One that does nothing itself. */
    static Command of(String name, String description, String... subcommands) {
        return new Command(name, List.of(description), (_, _, _) -> {
                    throw new NotUnderstood("Missing command: one of " + String.join(", ", subcommands));
                })
                .takes(Operands.subcommand("COMMAND", subcommands));
    }

    Command takes(Operands taken) {
        return new Command(name, description, taken, options, exitCodes, deed);
    }

    Command takes(Option... taken) {
        return new Command(name, description, operands, List.of(taken), exitCodes, deed);
    }

    Command exits(String... codes) {
        return new Command(name, description, operands, options, List.of(codes), deed);
    }

    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    static Option option(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    static Option required(String name, String value, String description) {
        var option = option(name, value, description);
        option.setRequired(true);
        return option;
    }

    /** As typed, such as {@code gemet verify card}. */
    String typed() {
        return name.isEmpty() ? "gemet" : "gemet " + name;
    }
}
