package id.gemet.linkage;

/** A person of an index, by {@link Person#id}, that a search found, and what the pair amounts to. */
public record Scored(long id, LinkDecision decision) {

    public MatchWeight weight() {
        return decision.weight();
    }
}
