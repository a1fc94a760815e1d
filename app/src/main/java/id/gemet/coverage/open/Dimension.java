package id.gemet.coverage.open;

/** By what the covered are counted. */
public enum Dimension {
    CITY,
    KECAMATAN,
    KELURAHAN,
    OCCUPATION,
    PAYER
}
