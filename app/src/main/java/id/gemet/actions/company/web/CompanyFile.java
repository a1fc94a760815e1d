package id.gemet.actions.company.web;

import id.gemet.actions.company.Company;
import id.gemet.actions.company.FollowUp;
import id.gemet.actions.company.Invitation;
import id.gemet.web.TableFile;
import java.util.List;
import java.util.stream.Stream;

/** The companies and what was said as a workbook. */
final class CompanyFile {

    private final CompanyWords words;

    CompanyFile(CompanyWords words) {
        this.words = words;
    }

    byte[] of(List<CompaniesPage.Row> rows) {
        return new TableFile()
                .with(
                        words.say("title"),
                        heading(
                                "company",
                                "meeting",
                                "letter",
                                "dated",
                                "attended",
                                "promised",
                                "due",
                                "arrived",
                                "behind",
                                "behind-people",
                                "behind-months",
                                "state",
                                "step",
                                "owner",
                                "next-on"),
                        rows.stream().map(this::company).toList())
                .with(
                        words.say("notes"),
                        heading("company", "said-on", "said", "owner", "next-on", "by"),
                        rows.stream()
                                .map(row -> row.standing().company())
                                .flatMap(company -> company.notes().stream().map(note -> note(company, note)))
                                .toList())
                .bytes();
    }

    private List<String> heading(String... columns) {
        return Stream.of(columns).map(column -> words.say("column." + column)).toList();
    }

    private List<Object> company(CompaniesPage.Row row) {
        var standing = row.standing();
        var company = standing.company();
        var asked = company.asked();
        var promised = standing.promised();
        return List.of(
                company.name(),
                asked.heldOn(),
                asked.letter(),
                asked.dated(),
                attended(asked),
                promised.<Object>map(theirs -> theirs.total().pledged().amount())
                        .orElse(""),
                promised.<Object>map(theirs -> theirs.kept().due().amount()).orElse(""),
                promised.<Object>map(theirs -> theirs.kept().arrived().amount()).orElse(""),
                standing.behind().rupiah().amount(),
                standing.behind().people(),
                standing.behind().months(),
                row.state(),
                row.step(),
                company.owner(),
                company.dueOn().<Object>map(day -> day).orElse(""));
    }

    private String attended(Invitation asked) {
        return asked.attendance()
                .map(attendance -> attendance.came() ? attendance.who() : words.say("state.ABSENT"))
                .orElse("");
    }

    private static List<Object> note(Company company, FollowUp note) {
        return List.of(
                company.name(),
                note.saidOn(),
                note.said(),
                note.owner(),
                note.nextOn().<Object>map(day -> day).orElse(""),
                note.by());
    }
}
