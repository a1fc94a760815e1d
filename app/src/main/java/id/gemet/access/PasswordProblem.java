package id.gemet.access;

/** Why a password is refused. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    /** Little is left of it without well-known words, names, rows of digits and repetitions. */
    EASY_TO_GUESS
}
