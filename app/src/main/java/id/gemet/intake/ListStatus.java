package id.gemet.intake;

/** The life of an uploaded list. */
public enum ListStatus {
    UPLOADED,
    /** An officer has confirmed what the columns mean. */
    MAPPED,
    JUDGING,
    JUDGED,
    COMMITTING,
    COMMITTED,
    UNDONE,
    /** Could not be read to its end after all. */
    REFUSED;

    /** Columns may be set anew and the file judged again as long as nobody was taken in. */
    public boolean canBeMapped() {
        return switch (this) {
            case UPLOADED, MAPPED, JUDGED -> true;
            case JUDGING, COMMITTING, COMMITTED, UNDONE, REFUSED -> false;
        };
    }

    /** Again after rows were mended. */
    public boolean canBeCommitted() {
        return switch (this) {
            case JUDGED, COMMITTED -> true;
            case UPLOADED, MAPPED, JUDGING, COMMITTING, UNDONE, REFUSED -> false;
        };
    }

    public boolean isAtWork() {
        return this == JUDGING || this == COMMITTING;
    }

    public String messageKey() {
        return "intake.status." + name();
    }
}
