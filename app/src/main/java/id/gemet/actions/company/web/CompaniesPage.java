package id.gemet.actions.company.web;

import id.gemet.actions.company.CompanyStanding;
import id.gemet.actions.company.CompanyStanding.Stage;
import id.gemet.shared.Rupiah;
import java.util.List;

/** Who needs somebody most comes first. */
record CompaniesPage(List<Row> rows, boolean mayWrite) {

    /**
     * @param state in words
     * @param step what is to be done next, in words
     */
    record Row(CompanyStanding standing, String state, String step) {

        /** Of the tag that says how it stands. */
        public String kind() {
            return switch (standing.stage()) {
                case UNANSWERED, BEHIND -> "bad";
                case ABSENT -> "warn";
                case ATTENDED, PROMISED -> "info";
                case KEPT -> "good";
            };
        }
    }

    public long unanswered() {
        return rows.stream()
                .filter(row -> row.standing().stage() == Stage.UNANSWERED)
                .count();
    }

    public long promised() {
        return rows.stream()
                .filter(row -> row.standing().promised().isPresent())
                .count();
    }

    public long behind() {
        return rows.stream()
                .filter(row -> row.standing().stage() == Stage.BEHIND)
                .count();
    }

    public Rupiah missing() {
        return rows.stream().map(row -> row.standing().behind().rupiah()).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
