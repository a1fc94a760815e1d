package id.gemet.examples;

/** One thing that goes wrong in a row. At most one of the first group strikes the same row. */
enum Damage {
    ONLY_A_NAME(Group.NIK, true),
    NIK_LEFT_OUT(Group.NIK, true),
    NIK_PLACEHOLDER(Group.NIK, true),
    NIK_TOO_SHORT(Group.NIK, true),
    NIK_TOO_LONG(Group.NIK, true),
    NIK_AS_NUMBER(Group.NIK, true),
    NIK_SCIENTIFIC(Group.NIK, true),
    NIK_IMPOSSIBLE_DAY(Group.NIK, false),
    NIK_MISTYPED(Group.NIK, false),
    NIK_IS_KK(Group.NIK, false),
    /** Dragged down from the row above. */
    NIK_FROM_ABOVE(Group.NIK, false),
    NIK_SPACED(Group.NIK, false),
    NIK_DOTTED(Group.NIK, false),
    NIK_APOSTROPHE(Group.NIK, false),

    NAME_LEFT_OUT(Group.NAME, true),
    NAME_IS_A_NUMBER(Group.NAME, true),
    NAME_OTHER_SPELLING(Group.NAME, false),
    NAME_TYPO(Group.NAME, false),
    NAME_SPACES(Group.NAME, false),
    NAME_CONTROL_CHARACTER(Group.NAME, false),

    DATE_LEFT_OUT(Group.DATE, false),
    DATE_SWAPPED(Group.DATE, false),
    DATE_IMPOSSIBLE(Group.DATE, false),
    DATE_UNREADABLE(Group.DATE, false),
    DATE_WRONG_YEAR(Group.DATE, false),

    SEX_WRONG(Group.SEX, false),
    SEX_UNREADABLE(Group.SEX, false),

    PLACE_OTHER_SPELLING(Group.PLACE, false),
    PLACE_UNKNOWN(Group.PLACE, false),

    JOB_UNKNOWN(Group.JOB, false),

    PHONE_LEFT_OUT(Group.PHONE, false),
    PHONE_WITHOUT_ZERO(Group.PHONE, false),
    PHONE_UNREADABLE(Group.PHONE, false);

    /** The part of a row it spoils; one damage per part. */
    enum Group {
        NIK,
        NAME,
        DATE,
        SEX,
        PLACE,
        JOB,
        PHONE
    }

    private final Group group;
    private final boolean needsRepair;

    Damage(Group group, boolean needsRepair) {
        this.group = group;
        this.needsRepair = needsRepair;
    }

    Group group() {
        return group;
    }

    boolean needsRepair() {
        return needsRepair;
    }
}
