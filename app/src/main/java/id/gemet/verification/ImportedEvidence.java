package id.gemet.verification;

/**
 * What an answer file brought.
 *
 * @param rows read below the header
 * @param used about people known here
 * @param unreadable without a readable number or answer
 */
public record ImportedEvidence(int rows, int used, int unreadable) {}
