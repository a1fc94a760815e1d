package id.gemet.access;

/** A pemda, or a desk that belongs to it: its sector offices and kelurahan, and the outsiders who work with it. */
public enum OfficeKind {
    PEMDA,
    OPD,
    KELURAHAN,
    COMPANY,
    INSURER,
    TREASURY,
    AUDIT
}
