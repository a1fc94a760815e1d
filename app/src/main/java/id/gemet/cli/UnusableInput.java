package id.gemet.cli;

import java.io.Serial;

/** What was given to a command cannot be used; the message is the one sentence the user reads. */
final class UnusableInput extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnusableInput(String sentence) {
        super(sentence);
    }
}
