package id.gemet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The way in. Exit codes: 0 done, 1 it failed or found something wrong, 2 the command was not understood. */
@Command(
        name = "gemet",
        description = "Covers every vulnerable worker of a city, and counts its way to Universal Coverage Jamsostek.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            LinkCommand.class,
            VerifyCommand.class,
            CardKeyCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Gemet {

    private Gemet() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var commandLine = new CommandLine(new Gemet())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((problem, command, result) -> {
                    err.println(sentence(problem));
                    return 1;
                });
        if (arguments.length == 0) {
            commandLine.usage(err);
            System.exit(2);
        }
        System.exit(commandLine.execute(arguments));
    }

    /** What went wrong and what lay underneath it, without a stack of class names. */
    private static String sentence(Throwable problem) {
        var message = String.valueOf(problem.getMessage());
        var cause = problem.getCause();
        return cause == null || cause.getMessage() == null ? message : message + ": " + cause.getMessage();
    }
}
