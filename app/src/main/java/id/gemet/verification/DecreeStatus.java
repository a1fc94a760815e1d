package id.gemet.verification;

/** Names change in a draft only; an approved decree is amended by a new one. */
public enum DecreeStatus {
    DRAFT,
    PROPOSED,
    APPROVED
}
