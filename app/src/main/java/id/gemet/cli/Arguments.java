package id.gemet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.MissingOptionException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** What was given to a command, each value as what it stands for. */
final class Arguments {

    private final CommandLine given;

    private Arguments(CommandLine given) {
        this.given = given;
    }

    static Arguments read(Command command, List<String> words) throws NotUnderstood {
        var options = new Options();
        for (var option : command.options()) {
            options.addOption(option);
        }
        refuseUnknown(options, words);
        try {
            var given = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, words.toArray(new String[0]));
            refuseRepeated(given);
            command.operands().accept(given.getArgList());
            return new Arguments(given);
        } catch (ParseException refused) {
            throw new NotUnderstood(sentence(refused, options));
        }
    }

    /** The parser alone takes {@code -out} for {@code --out}, and a mistyped option for the value of the one before. */
    private static void refuseUnknown(Options options, List<String> words) throws NotUnderstood {
        for (var word : words) {
            if (word.equals("--")) {
                return;
            }
            if (!isOption(word)) {
                continue;
            }
            int equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (!name.startsWith("--") || !options.hasLongOption(name)) {
                throw new NotUnderstood("Unknown option: " + name);
            }
            if (equals >= 0 && !options.getOption(name).hasArg()) {
                throw new NotUnderstood(name + " takes no value.");
            }
        }
    }

    /** Neither {@code -}, which is a file's name, nor {@code -1}, which is left to the command. */
    private static boolean isOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && !Character.isDigit(word.charAt(1));
    }

    private static void refuseRepeated(CommandLine given) throws NotUnderstood {
        var seen = new HashSet<String>();
        for (var option : given.getOptions()) {
            if (!seen.add(option.getLongOpt())) {
                throw new NotUnderstood("Given more than once: --" + option.getLongOpt());
            }
        }
    }

    private static String sentence(ParseException refused, Options options) {
        return switch (refused) {
            case UnrecognizedOptionException unknown -> "Unknown option: " + unknown.getOption();
            case MissingArgumentException missing -> "Missing value: " + shown(missing.getOption());
            case MissingOptionException missing -> {
                var names = new ArrayList<String>();
                for (var name : missing.getMissingOptions()) {
                    names.add(shown(options.getOption(String.valueOf(name))));
                }
                yield "Missing option: " + String.join(", ", names);
            }
            default -> String.valueOf(refused.getMessage());
        };
    }

    private static String shown(Option option) {
        return "--" + option.getLongOpt() + "=" + option.getArgName();
    }

    List<String> operands() {
        return given.getArgList();
    }

    boolean has(Option option) {
        return given.hasOption(option);
    }

    @Nullable
    String text(Option option) {
        return given.getOptionValue(option);
    }

    @Nullable
    Path path(Option option) throws NotUnderstood {
        var value = text(option);
        return value == null ? null : path(value);
    }

    /** Of an option without which there are no arguments. */
    Path requiredPath(Option option) throws NotUnderstood {
        return path(Objects.requireNonNull(text(option)));
    }

    List<Path> paths() throws NotUnderstood {
        var paths = new ArrayList<Path>();
        for (var operand : operands()) {
            paths.add(path(operand));
        }
        return paths;
    }

    private static Path path(String value) throws NotUnderstood {
        try {
            return Path.of(value);
        } catch (InvalidPathException unreadable) {
            throw new NotUnderstood("No file can be called " + value + ": " + unreadable.getReason() + ".");
        }
    }

    int wholeNumber(Option option, int otherwise) throws NotUnderstood {
        var value = value(option, "a whole number", Integer::valueOf);
        return value == null ? otherwise : value;
    }

    double number(Option option, double otherwise) throws NotUnderstood {
        var value = value(option, "a number", Double::valueOf);
        return value == null ? otherwise : value;
    }

    @Nullable
    LocalDate day(Option option) throws NotUnderstood {
        return value(option, "a day such as 2026-05-31", LocalDate::parse);
    }

    ZoneId zone(Option option, ZoneId otherwise) throws NotUnderstood {
        var value = value(option, "a time zone such as Asia/Jakarta", ZoneId::of);
        return value == null ? otherwise : value;
    }

    private <T> @Nullable T value(Option option, String what, Function<String, T> read) throws NotUnderstood {
        var value = text(option);
        try {
            return value == null ? null : read.apply(value);
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new NotUnderstood("--" + option.getLongOpt() + " takes " + what + ", not " + value + ".");
        }
    }
}
