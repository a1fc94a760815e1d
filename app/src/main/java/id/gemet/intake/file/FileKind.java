package id.gemet.intake.file;

/** What the content of a readable list is, whatever its name ends in. */
public enum FileKind {
    XLSX,
    DELIMITED_TEXT
}
