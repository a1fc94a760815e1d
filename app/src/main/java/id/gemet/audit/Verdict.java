package id.gemet.audit;

/** What a check of a chain found; where something is wrong, the first entry it shows at. */
public sealed interface Verdict {

    /** Every entry and the head agree. */
    record Intact(long entries, String head) implements Verdict {}

    /** Nothing was there to check, which proves nothing. */
    record NothingChecked() implements Verdict {}

    /** The entry is not what was written. */
    record ContentChanged(long sequence) implements Verdict {}

    /** The entry does not follow on the one before it. */
    record LinkBroken(long sequence) implements Verdict {}

    /** Entries are missing before this one. */
    record Gap(long sequence) implements Verdict {}

    /** The chain ends before, or after, the entry its head names. */
    record CutOff(long headCount, long entries) implements Verdict {}

    default boolean isIntact() {
        return this instanceof Intact;
    }
}
