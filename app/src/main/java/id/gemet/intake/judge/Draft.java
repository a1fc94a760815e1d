package id.gemet.intake.judge;

import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row about somebody on its way to a judgement: read cell by cell first, settled once the whole list is known. */
final class Draft {

    final int sheet;
    final int row;
    final SheetEvidence evidence;
    private final List<Finding> findings = new ArrayList<>(2);

    NikReading nik = NikReading.of("", false);
    String nikWritten = "";
    int nikColumn = -1;
    String kk = "";

    String name = "";
    int nameColumn = -1;
    boolean nameIsMissing = true;

    DateReading date = new DateReading.Blank();
    String dateWritten = "";
    int dateColumn = -1;
    int ageYears = -1;

    String sexWritten = "";
    int sexColumn = -1;

    @Nullable
    Sex sex;

    String birthPlace = "";

    @Nullable
    RegionCode kelurahan;

    String address = "";
    String rt = "";
    String rw = "";
    String occupation = "";
    String phone = "";
    String motherName = "";
    String kpj = "";
    int decile;
    String note = "";

    /** Settled: the number that counts as the person's, and the date. */
    @Nullable
    Nik ownNik;

    @Nullable
    LocalDate birthDate;

    /** The first 15 digits are right, the last was lost in Excel. */
    boolean lastDigitLost;

    Draft(int sheet, int row, SheetEvidence evidence) {
        this.sheet = sheet;
        this.row = row;
        this.evidence = evidence;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void replace(FindingType type, Finding other) {
        findings.removeIf(finding -> finding.type() == type);
        findings.add(other);
    }

    boolean has(FindingType type) {
        for (Finding finding : findings) {
            if (finding.type() == type) {
                return true;
            }
        }
        return false;
    }

    boolean needsRepair() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** 16 digits as written, of which at least the first 15 are right; empty when there are none. */
    String sixteenDigits() {
        return nik.isSixteen() ? nik.digits() : "";
    }

    JudgedRow judged(Outcome outcome, int person, long known) {
        var fields = new PersonFields(
                Optional.ofNullable(ownNik),
                nikWritten,
                kk,
                name,
                birthPlace,
                Optional.ofNullable(birthDate),
                Optional.ofNullable(sex),
                Optional.ofNullable(kelurahan),
                address,
                rt,
                rw,
                occupation,
                phone,
                motherName,
                kpj,
                decile,
                note);
        return new JudgedRow(sheet, row, outcome, person, known, fields, findings);
    }
}
