package id.gemet.enrolment;

/** What can be said of a card's content without asking anybody. */
public sealed interface CardVerdict {

    record Genuine(CardClaim claim) implements CardVerdict {}

    /** Genuine once, but the last month of its cover is over. */
    record Expired(CardClaim claim) implements CardVerdict {}

    /** Signed with a key that was revoked, or that did not sign on the day the card names. */
    record KeyNotValid() implements CardVerdict {}

    /** Signed, if at all, with a key that is none of those at hand. */
    record OtherKey() implements CardVerdict {}

    /** What it says is not what was signed. */
    record Changed() implements CardVerdict {}

    /** No content of a card. */
    record Unreadable() implements CardVerdict {}
}
