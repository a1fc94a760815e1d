package id.gemet.intake.judge;

import static id.gemet.intake.judge.Severity.ERROR;
import static id.gemet.intake.judge.Severity.NOTE;
import static id.gemet.intake.judge.Severity.REVIEW;

/**
 * Everything that can be said about a row. The names are part of files, API and tests and do not change; each has its
 * rule in docs/regulations.md and its text under {@code intake.finding.<NAME>}.
 */
public enum FindingType {
    NIK_MISSING(ERROR, "R-101"),
    NIK_NOT_16_DIGITS(ERROR, "R-101"),
    NIK_DAMAGED_BY_EXCEL(ERROR, "R-102"),
    NIK_IMPOSSIBLE_DATE(REVIEW, "R-103"),
    NIK_SERIAL_ZERO(REVIEW, "R-104"),
    NIK_UNKNOWN_REGION(REVIEW, "R-105"),
    NIK_OTHER_REGION(NOTE, "R-105"),
    NIK_BIRTHDATE_DIFFERS(REVIEW, "R-103"),
    NIK_SEX_DIFFERS(REVIEW, "R-103"),
    NIK_LOOKS_LIKE_KK(REVIEW, "R-106"),
    NIK_TWO_NAMES(REVIEW, "R-107"),
    NAME_MISSING(ERROR, "R-108"),
    NAME_NOT_A_NAME(ERROR, "R-108"),
    BIRTHDATE_MISSING(NOTE, "R-109"),
    BIRTHDATE_UNREADABLE(REVIEW, "R-109"),
    BIRTHDATE_AMBIGUOUS(REVIEW, "R-109"),
    BIRTHDATE_IMPOSSIBLE(REVIEW, "R-109"),
    SEX_UNREADABLE(NOTE, "R-110"),
    REGION_NOT_FOUND(REVIEW, "R-111"),
    REGION_AMBIGUOUS(REVIEW, "R-111"),
    OUTSIDE_REGION(REVIEW, "R-112"),
    OCCUPATION_UNKNOWN(NOTE, "R-113"),
    PHONE_UNREADABLE(NOTE, "R-114"),
    DUPLICATE_IN_FILE(NOTE, "R-115"),
    DUPLICATE_IN_REGISTRY(NOTE, "R-115"),
    POSSIBLE_DUPLICATE(REVIEW, "R-115"),
    ALREADY_COVERED(REVIEW, "R-116"),
    TOO_OLD(REVIEW, "R-117"),
    TOO_YOUNG(REVIEW, "R-117"),
    CIVIL_SERVANT(REVIEW, "R-118"),
    DECEASED(REVIEW, "R-119"),
    TEXT_CONTROL_CHARACTERS(NOTE, "R-120"),
    CELL_TOO_LONG(NOTE, "R-120");

    private final Severity usually;
    private final String rule;

    FindingType(Severity usually, String rule) {
        this.usually = usually;
        this.rule = rule;
    }

    /** The severity unless the circumstances of the row say otherwise, as when damage can be mended with certainty. */
    public Severity usually() {
        return usually;
    }

    /** The row of docs/regulations.md that gives the reason. */
    public String rule() {
        return rule;
    }

    public String messageKey() {
        return "intake.finding." + name();
    }
}
