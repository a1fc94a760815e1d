package id.gemet.coverage;

/** Whom a percentage is counted against; figures on different bases are not compared. */
public enum Base {
    /** Angkatan kerja: the unemployed and civil servants too. */
    LABOUR_FORCE,
    EMPLOYED,
    /** Potensi pekerja, as BPJS Ketenagakerjaan estimates it. */
    POTENTIAL_WORKERS,
    /** Working residents with a KTP but PNS, TNI and Polri, whom another insurer covers. */
    WORKERS_BUT_CIVIL_SERVANTS
}
