package id.gemet.intake.file;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** The whole file is refused; its message never holds anything read from a cell. */
public final class UnreadableFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Object> arguments;

    UnreadableFile(Refusal refusal, Object... arguments) {
        super(Sentences.of(refusal.messageKey(), Locale.ENGLISH, List.of(arguments)));
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What the sentence of the refusal is filled with, in the order {@link Refusal} names them. */
    public List<Object> arguments() {
        return arguments;
    }

    public String sentence(Locale locale) {
        return Sentences.of(refusal.messageKey(), locale, arguments);
    }
}
