package id.gemet.verification;

/** What the population register answers about a number and a name. */
public enum DukcapilAnswer {
    PADAN,
    TIDAK_PADAN,
    TIDAK_DITEMUKAN,
    MENINGGAL,
    NONAKTIF
}
