package id.gemet.access;

/** Why a new password is not taken. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    /** Little is left of it without well-known words, names, rows of digits and repetitions. */
    EASY_TO_GUESS,
    /** The present password, asked again before it changes, was wrong. */
    PRESENT_ONE_WRONG,
    TOO_MANY_TRIES
}
