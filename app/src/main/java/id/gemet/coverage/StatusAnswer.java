package id.gemet.coverage;

/** What the public page answers. A wrong number and a wrong birth date are one answer, so nobody learns which. */
public sealed interface StatusAnswer {

    /** @param pass for {@link StatusCheck#holder} */
    record Known(CoverStatus status, String pass) implements StatusAnswer {}

    record Unknown() implements StatusAnswer {}

    /** Enough asked for this hour. */
    record TooMany() implements StatusAnswer {}
}
