package id.gemet.examples;

/** What a column of a list holds. */
enum Field {
    NUMBERING,
    NIK,
    KK,
    NAME,
    BIRTH_PLACE,
    BIRTH_DATE,
    PLACE_AND_DATE,
    BIRTH_DAY,
    BIRTH_MONTH,
    BIRTH_YEAR,
    AGE,
    SEX,
    TICK_MALE,
    TICK_FEMALE,
    ADDRESS,
    RT,
    RW,
    RT_RW,
    KELURAHAN,
    KECAMATAN,
    OCCUPATION,
    WORKPLACE,
    PHONE,
    MOTHER,
    NOTE
}
