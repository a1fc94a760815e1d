package id.gemet.intake.file;

/** Why a file cannot be read as a list; each has a sentence under {@code intake.refusal.<NAME>} that says what to do. */
public enum Refusal {
    /** Neither a workbook nor a table in text: a letter, a program, a database. */
    NOT_A_TABLE,
    OLD_XLS,
    /** The workbook format of Excel with a binary inside. */
    XLSB,
    HTML_NAMED_XLS,
    ENCRYPTED,
    ODS,
    PDF,
    IMAGE,
    /** A ZIP, RAR or 7z that holds files instead of being a workbook. */
    ARCHIVE,
    /** Argument: megabytes allowed. */
    TOO_LARGE,
    /** Argument: parts allowed. */
    TOO_MANY_ENTRIES,
    /** Unfolds to far more than a list can be. */
    BOMB,
    BAD_ZIP_NAME,
    /** Argument: rows allowed. */
    TOO_MANY_ROWS,
    /** Arguments: columns allowed, sheet, row. */
    TOO_MANY_COLUMNS,
    EMPTY,
    DAMAGED;

    public String messageKey() {
        return "intake.refusal." + name();
    }
}
