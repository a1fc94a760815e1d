package id.gemet.cli;

import java.io.Serial;

/** What was typed is not what the command takes; the message is the one sentence that is shown above its usage. */
final class NotUnderstood extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NotUnderstood(String sentence) {
        super(sentence);
    }
}
