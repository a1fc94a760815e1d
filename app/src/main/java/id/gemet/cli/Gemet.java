package id.gemet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The way in. Exit codes: 0 done, 1 it failed or found something wrong, 2 the command was not understood. */
public final class Gemet {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private static final Command GEMET = Command.of(
            "",
            "Covers every vulnerable worker of a city, and counts its way to Universal Coverage Jamsostek.",
            "demo",
            "serve",
            "check",
            "link",
            "verify",
            "card-key",
            "help");

    private Gemet() {}

    public static void main(String[] words) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, words);
        if (code != DONE) {
            System.exit(code); // looks for a logger to tell, in every jar; done, the process ends by itself
        }
    }

    /** @return the exit code */
    public static int run(PrintWriter out, PrintWriter err, String... words) {
        if (words.length == 0) {
            new Help(err).all(GEMET);
            return NOT_UNDERSTOOD;
        }
        var left = new ArrayList<>(List.of(words));
        boolean asksForHelp = asksForHelp(left);
        var command = named(left);
        if (asksForHelp) {
            new Help(out).all(command);
            return DONE;
        }
        return run(command, left, out, err);
    }

    static int run(Command command, List<String> words, PrintWriter out, PrintWriter err) {
        try {
            return command.deed().run(Arguments.read(command, words), out, err);
        } catch (NotUnderstood refused) {
            err.println(refused.getMessage());
            new Help(err).usage(command);
            err.println(command.typed() + " --help shows more.");
            return NOT_UNDERSTOOD;
        } catch (Exception problem) {
            err.println(sentence(problem));
            return FAILED;
        }
    }

    /** The words that ask are taken off. */
    private static boolean asksForHelp(List<String> words) {
        int options = words.indexOf("--");
        return words.subList(0, options < 0 ? words.size() : options).removeAll(List.of("-h", "--help"));
    }

    /** The words that name it are taken off. */
    private static Command named(List<String> words) {
        var command = GEMET;
        while (!words.isEmpty() && command.operands().subcommands().contains(words.getFirst())) {
            command = subcommand(command, words.removeFirst());
        }
        return command;
    }

    static Command subcommand(Command command, String name) {
        return switch (command.name().isEmpty() ? name : command.name() + " " + name) {
            case "demo" -> DemoCommand.command();
            case "serve" -> ServeCommand.command();
            case "check" -> CheckCommand.command();
            case "link" -> LinkCommand.command();
            case "verify" -> VerifyCommand.command();
            case "verify figures" -> VerifyFiguresCommand.command();
            case "verify card" -> VerifyCardCommand.command();
            case "card-key" -> CardKeyCommand.command();
            case "card-key list" -> new CardKeyCommand().list();
            case "card-key renew" -> new CardKeyCommand().renew();
            case "card-key revoke" -> new CardKeyCommand().revoke();
            case "help" -> help();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Command help() {
        return new Command("help", List.of("Shows the help of a command."), (given, out, err) -> {
                    var words = new ArrayList<>(given.operands());
                    var command = named(words);
                    if (!words.isEmpty()) {
                        throw new NotUnderstood("Unknown command: " + words.getFirst() + "; gemet help lists them.");
                    }
                    new Help(out).all(command);
                    return 0;
                })
                .takes(Operands.atMost(2, "[COMMAND]", "The command that it is about."));
    }

    /** What went wrong and what lay underneath it, without a stack of class names. */
    private static String sentence(Throwable problem) {
        var message = String.valueOf(problem.getMessage());
        var cause = problem.getCause();
        return cause == null || cause.getMessage() == null ? message : message + ": " + cause.getMessage();
    }
}
