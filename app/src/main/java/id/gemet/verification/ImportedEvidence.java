package id.gemet.verification;

import java.util.List;

/**
 * What an answer file brought.
 *
 * @param rows lines below the header
 * @param used people listed here of whom it says something; of the insurer's file everybody, listed or not
 * @param unreadable lines without a readable number or answer
 * @param unreadableRows the first of these lines, as Excel numbers them
 * @param missingColumns what the file would have to have; nothing was taken when any is missing
 */
public record ImportedEvidence(
        int rows, int used, int unreadable, List<Integer> unreadableRows, List<String> missingColumns) {

    public boolean isUnderstood() {
        return missingColumns.isEmpty();
    }
}
