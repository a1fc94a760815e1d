package id.gemet.enrolment;

/** What can be said of a card's content without asking anybody. */
public sealed interface CardVerdict {

    record Genuine(CardClaim claim) implements CardVerdict {}

    /** Genuine once, but its last month is over. */
    record Expired(CardClaim claim) implements CardVerdict {}

    /** Signed, if at all, with another key than the one at hand. */
    record OtherKey() implements CardVerdict {}

    /** What it says is not what was signed. */
    record Changed() implements CardVerdict {}

    /** No content of a card. */
    record Unreadable() implements CardVerdict {}
}
