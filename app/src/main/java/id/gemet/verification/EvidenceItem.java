package id.gemet.verification;

import java.time.LocalDate;

/** One thing another source said of somebody, with the file it came in. */
public record EvidenceItem(EvidenceKind kind, String answer, LocalDate receivedOn, String source) {}
