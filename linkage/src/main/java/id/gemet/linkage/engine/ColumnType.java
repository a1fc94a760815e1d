package id.gemet.linkage.engine;

/** How the values of a column are read and compared. */
public enum ColumnType {
    /** Names of people: tokens whose order, spelling and number may differ; rare ones say more. */
    NAME,
    /** Addresses, titles, free text: a set of tokens, rare ones say more. */
    TEXT,
    /** Numbers given out to people and things: compared digit by digit, 16 digits at most. */
    IDENTIFIER,
    /** The Indonesian identity number: an identifier whose last four digits are a serial within region and birth date. */
    NIK,
    /** Telephone numbers: identifiers without their country or trunk prefix. */
    PHONE,
    /** Dates in any usual order of year, month and day; also a year alone. */
    DATE,
    /** Equal or different, nothing between: sex, a region's code. */
    CATEGORY,
    /** Quantities: equal, within one or ten per cent, or different. */
    NUMBER
}
