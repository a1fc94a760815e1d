package id.gemet.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.gemet.intake.file.SheetInfo;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.FindingType;
import id.gemet.intake.judge.JudgedList;
import id.gemet.intake.judge.JudgedRow;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The file a check leaves: whole or not at all, for it is written beside its place and moved there. */
final class CheckResult {

    private final List<SheetInfo> sheets;
    private final Path place;

    CheckResult(List<SheetInfo> sheets, Path place) {
        this.sheets = sheets;
        this.place = place;
    }

    void write(JudgedList list) throws IOException {
        var target = place.toAbsolutePath();
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("the folder of " + place + " does not exist");
        }
        var beside = Files.createTempFile(folder, ".gemet-check", ".csv");
        try {
            try (var csv = CsvWriter.builder().build(Files.newBufferedWriter(beside, StandardCharsets.UTF_8))) {
                csv.writeRecord(
                        "sheet",
                        "row",
                        "outcome",
                        "person",
                        "findings",
                        "nik",
                        "name",
                        "birth_date",
                        "sex",
                        "kelurahan_code",
                        "occupation",
                        "suggestion");
                list.forEach(row -> write(row, csv));
            }
            Files.move(beside, target, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(JudgedRow row, CsvWriter csv) {
        var fields = row.fields();
        csv.writeRecord(
                sheets.get(row.sheet()).name(),
                Integer.toString(row.row()),
                row.outcome().name(),
                row.person() == 0 ? "" : Integer.toString(row.person()),
                row.findings().stream()
                        .map(Finding::type)
                        .distinct()
                        .map(FindingType::name)
                        .collect(Collectors.joining(";")),
                fields.nik().map(Nik::digits).orElse(""),
                fields.name(),
                fields.birthDate().map(LocalDate::toString).orElse(""),
                fields.sex().map(sex -> Character.toString(sex.code())).orElse(""),
                fields.kelurahan().map(RegionCode::dotted).orElse(""),
                fields.occupation(),
                row.findings().stream()
                        .filter(finding -> !finding.suggestion().isEmpty())
                        .map(finding -> column(finding.type()) + "=" + finding.suggestion())
                        .collect(Collectors.joining("; ")));
    }

    private static String column(FindingType type) {
        return switch (type) {
            case NIK_MISSING,
                    NIK_NOT_16_DIGITS,
                    NIK_DAMAGED_BY_EXCEL,
                    NIK_IMPOSSIBLE_DATE,
                    NIK_SERIAL_ZERO,
                    NIK_UNKNOWN_REGION,
                    NIK_OTHER_REGION,
                    NIK_LOOKS_LIKE_KK,
                    NIK_TWO_NAMES -> "nik";
            case NIK_BIRTHDATE_DIFFERS,
                    BIRTHDATE_MISSING,
                    BIRTHDATE_UNREADABLE,
                    BIRTHDATE_AMBIGUOUS,
                    BIRTHDATE_IMPOSSIBLE,
                    TOO_OLD,
                    TOO_YOUNG -> "birth_date";
            case NIK_SEX_DIFFERS, SEX_UNREADABLE -> "sex";
            case NAME_MISSING, NAME_NOT_A_NAME, DECEASED -> "name";
            case REGION_NOT_FOUND, REGION_AMBIGUOUS, OUTSIDE_REGION -> "kelurahan_code";
            case OCCUPATION_UNKNOWN, CIVIL_SERVANT -> "occupation";
            case PHONE_UNREADABLE -> "phone";
            case DUPLICATE_IN_FILE, DUPLICATE_IN_REGISTRY, POSSIBLE_DUPLICATE, ALREADY_COVERED -> "person";
            case TEXT_CONTROL_CHARACTERS, CELL_TOO_LONG -> "cell";
        };
    }
}
