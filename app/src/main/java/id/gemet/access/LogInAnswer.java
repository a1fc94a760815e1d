package id.gemet.access;

/** What came of trying to log in. */
public sealed interface LogInAnswer {

    /** The token of the session; the browser keeps it. */
    record Welcome(String token) implements LogInAnswer {}

    /** The password fits; the token leads to the question for the code only. */
    record CodeNeeded(String token) implements LogInAnswer {}

    /** Wrong, unknown or disabled: which of them is not told. */
    record Wrong() implements LogInAnswer {}

    /** Too many failures lately, from this address or for this name; nothing was looked at. */
    record TooMany() implements LogInAnswer {}
}
