package id.gemet.linkage.engine;

/** A file that cannot be linked; the message is one sentence that says what, where, and what to do. */
public final class UnusableFile extends Exception {

    private static final long serialVersionUID = 1;

    public UnusableFile(String sentence) {
        super(sentence);
    }
}
