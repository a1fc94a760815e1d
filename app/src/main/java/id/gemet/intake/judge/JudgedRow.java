package id.gemet.intake.judge;

import java.util.List;

/**
 * One physical row of a list and what it came to.
 *
 * @param sheet index of the sheet, from 0
 * @param row number as the spreadsheet shows it, from 1
 * @param person shared by the rows of one person, from 1; 0 for an ignored row
 * @param known id of the person in the registry that was asked, -1 when not found there
 */
public record JudgedRow(
        int sheet, int row, Outcome outcome, int person, long known, PersonFields fields, List<Finding> findings) {

    public JudgedRow {
        findings = List.copyOf(findings);
    }

    static JudgedRow ignored(int sheet, int row) {
        return new JudgedRow(sheet, row, Outcome.IGNORED, 0, -1, PersonFields.NOBODY, List.of());
    }

    public boolean has(FindingType type) {
        return findings.stream().anyMatch(finding -> finding.type() == type);
    }
}
