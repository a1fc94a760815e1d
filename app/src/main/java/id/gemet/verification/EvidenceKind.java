package id.gemet.verification;

/** Who says so. */
public enum EvidenceKind {
    /** The population register: a {@link DukcapilAnswer}. */
    DUKCAPIL,
    /** The socio-economic register: the decile, 1 to 10. */
    DTSEN,
    /** A kelurahan officer who went there: a {@link VisitFinding}. */
    VISIT
}
