package id.gemet.linkage;

/** Who two different people who agree so well are likely to be; part of an explanation, not of a record. */
public enum RelationAgreement implements Level {
    HOUSEHOLD,
    TWINS
}
