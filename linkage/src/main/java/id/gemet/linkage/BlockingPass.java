package id.gemet.linkage;

/** What two records must share to be compared at all; sharing one of these is enough. */
public enum BlockingPass {
    NIK,
    /** The first 15 digits: what a spreadsheet keeps. */
    NIK_BUT_LAST_DIGIT,
    /** Birth date and serial: survives an error in the region. */
    NIK_BUT_REGION,
    BIRTH_DATE_AND_TOKEN,
    BIRTH_DATE_AND_KELURAHAN,
    NAME_AND_KELURAHAN,
    NAME_AND_BIRTH_YEAR,
    NAME,
    PHONE_AND_TOKEN,
    MOTHER_AND_BIRTH_YEAR,
    MOTHER_AND_TOKEN
}
