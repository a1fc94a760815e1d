package id.gemet.examples;

/** Who sends lists to a city. */
public enum SenderKind {
    KELURAHAN,
    OPD,
    COMMUNITY,
    COMPANY
}
