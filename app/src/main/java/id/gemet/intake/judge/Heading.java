package id.gemet.intake.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The heading of a column, from the widest cell above it down to its own. */
record Heading(List<String> parts) {

    /** Where the parent decides what a child such as NAMA or NIK is about. */
    private static final Set<Field> ABOUT_ANOTHER = EnumSet.of(
            Field.MOTHER_NAME,
            Field.FATHER_NAME,
            Field.MOTHER_NIK,
            Field.FATHER_NIK,
            Field.HEIR_NAME,
            Field.HEIR_RELATION,
            Field.BANK_ACCOUNT);

    static final Heading NONE = new Heading(List.of());

    boolean isEmpty() {
        return parts.isEmpty();
    }

    String text() {
        return String.join(" ", parts);
    }

    Heading under(Heading parent) {
        return new Heading(Stream.concat(parent.parts.stream(), parts.stream()).toList());
    }

    /** Spelt as collected, whole or by its last part. */
    boolean isKnown(HeaderAliases aliases) {
        return !parts.isEmpty()
                && (aliases.known(text()).isPresent()
                        || aliases.known(parts.getLast()).isPresent());
    }

    Optional<Field> field(HeaderAliases aliases) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var whole = aliases.find(text());
        return aliases.known(text())
                .or(() -> whole.filter(ABOUT_ANOTHER::contains))
                .or(() -> aliases.known(parts.getLast()))
                .or(() -> whole)
                .or(() -> aliases.find(parts.getLast()))
                .or(() -> aliases.find(parts.getFirst()));
    }
}
