package id.gemet.intake.judge;

/** What a finding asks for: a mended row, a person's decision, or nothing. */
public enum Severity {
    ERROR,
    REVIEW,
    NOTE
}
