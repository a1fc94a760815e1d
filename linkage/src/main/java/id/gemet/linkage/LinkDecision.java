package id.gemet.linkage;

/** What follows from the weight of a pair. A caller must handle all three. */
public sealed interface LinkDecision {

    MatchWeight weight();

    record Match(MatchWeight weight) implements LinkDecision {}

    /** Too close to call: a person looks at the pair. */
    record ClericalReview(MatchWeight weight) implements LinkDecision {}

    record NonMatch(MatchWeight weight) implements LinkDecision {}
}
