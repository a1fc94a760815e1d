package id.gemet.examples;

/** What keeps an invented citizen from being covered, or what an office must find out about them. */
public enum Circumstance {
    CIVIL_SERVANT,
    DECEASED,
    /** An employer pays for them at the insurer (segment PU). */
    EMPLOYED,
    /** Pays for themselves at the insurer (segment BPU). */
    PAYS_ALONE,
    /** Once paid, and lapsed. */
    LAPSED,
    /** Frozen at Dukcapil. */
    NIK_INACTIVE,
    /** Dukcapil knows the number under a clearly different name. */
    NOT_MATCHED,
    /** Listed by an office of the city, living in the next regency. */
    LIVES_OUTSIDE
}
