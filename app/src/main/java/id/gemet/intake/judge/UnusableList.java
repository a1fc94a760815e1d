package id.gemet.intake.judge;

import java.io.Serial;

/** A file that can be read but holds no list of people in a form that can be judged. */
public final class UnusableList extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String sheet;

    UnusableList(Reason reason, String sheet) {
        super(reason.sentence.formatted(sheet));
        this.reason = reason;
        this.sheet = sheet;
    }

    public Reason reason() {
        return reason;
    }

    public String sheet() {
        return sheet;
    }

    /** Each has a sentence under {@code intake.unusable.<NAME>} with the sheet as its argument. */
    public enum Reason {
        NO_TABLE("No table of people was found: no row of headings such as NIK and NAMA, and no column of 16-digit"
                + " numbers. Put one person on each row, with headings above, and try again."),
        FAMILY_BLOCKS(
                "Sheet \"%s\" is laid out in one block per family. Put one person on each row, with the KK number in a"
                        + " column of its own, and try again.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String messageKey() {
            return "intake.unusable." + name();
        }
    }
}
