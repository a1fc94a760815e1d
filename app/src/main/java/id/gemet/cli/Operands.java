package id.gemet.cli;

import java.util.List;

/**
 * What a command takes beside its options.
 *
 * @param label how the usage shows them
 * @param subcommands what may stand in their place, in the order of the help
 */
record Operands(String label, int least, int most, String description, List<String> subcommands) {

    static final Operands NONE = new Operands("", 0, 0, "", List.of());

    static Operands one(String label, String description) {
        return new Operands(label, 1, 1, description, List.of());
    }

    static Operands atMost(int most, String label, String description) {
        return new Operands(label, 0, most, description, List.of());
    }

    static Operands subcommand(String label, String... subcommands) {
        return new Operands(label, 0, 0, "", List.of(subcommands));
    }

    void accept(List<String> given) throws NotUnderstood {
        if (given.size() > most) {
            throw new NotUnderstood(
                    (subcommands.isEmpty() ? "Unexpected operand: " : "Unknown command: ") + given.get(most));
        }
        if (given.size() < least) {
            throw new NotUnderstood("Missing operand: " + label);
        }
    }
}
