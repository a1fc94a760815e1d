package id.gemet.regions;

/** How the present edition of the code list sees a code; a NIK may begin with a retired one and still be right. */
public enum Standing {
    CURRENT,
    RETIRED,
    UNKNOWN
}
