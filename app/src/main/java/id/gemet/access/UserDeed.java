package id.gemet.access;

/**
 * Something was done to a user's access; published inside the transaction that does it, for the audit trail.
 *
 * @param action module and verb: "access.disable"
 */
public record UserDeed(String action, UserId user, String detail) {}
