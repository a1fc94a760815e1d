package id.gemet.enrolment;

/** One column of the file for the insurer: its heading there, and what of ours stands in it. */
public record FileColumn(String header, Content content) {

    /** What a column can hold; the format is part of it. */
    public enum Content {
        ROW_NUMBER,
        NIK,
        NAME,
        BIRTH_DATE_ISO,
        /** 31-12-1980. */
        BIRTH_DATE_DMY,
        /** L or P. */
        SEX,
        MOTHER_NAME,
        PHONE,
        ADDRESS,
        KELURAHAN_CODE,
        OCCUPATION,
        PROGRAMME,
        /** 2026-01. */
        FIRST_MONTH,
        MONTHS,
        MONTHLY_DUES
    }
}
