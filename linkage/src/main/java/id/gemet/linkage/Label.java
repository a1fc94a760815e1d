package id.gemet.linkage;

/** What a person decided about a pair, and on which evidence. */
public record Label(AgreementPattern pattern, boolean same) {}
