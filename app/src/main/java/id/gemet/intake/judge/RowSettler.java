package id.gemet.intake.judge;

import static id.gemet.intake.judge.FindingType.*;

import id.gemet.regions.Regions;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Settles what a row says about number, date and sex once its whole sheet has been read. A NIK that does not fit is a
 * matter for a person, never a refusal: it keeps the place of first registration and the date first written.
 */
final class RowSettler {

    private static final int KK_NUMBERS_SINCE_YEAR = 4;

    private final LocalDate on;
    private final Optional<RegionCode> home;
    private final Regions regions = Regions.load();

    RowSettler(Optional<RegionCode> scope, LocalDate on) {
        this.on = on;
        this.home = scope.map(RowSettler::kabkota);
    }

    /** An officer of a kelurahan still has the whole city for neighbours. */
    private static RegionCode kabkota(RegionCode scope) {
        return scope.dotted().length() > 5 ? new RegionCode(scope.dotted().substring(0, 5)) : scope;
    }

    void settle(Draft draft) {
        name(draft);
        date(draft);
        number(draft);
        sex(draft);
        if (draft.ownNik != null) {
            compareWithNik(draft, draft.ownNik);
        }
        age(draft);
    }

    private static void name(Draft draft) {
        if (draft.nameIsMissing) {
            draft.add(Finding.of(NAME_MISSING, draft.nameColumn, draft.name));
        } else if (!NameText.isName(draft.name)) {
            draft.add(Finding.of(NAME_NOT_A_NAME, draft.nameColumn, draft.name));
        }
    }

    private static void date(Draft draft) {
        var digits = draft.sixteenDigits();
        switch (draft.date) {
            case DateReading.Certain(var date, var _) -> draft.birthDate = date;
            case DateReading.TwoWays(var dayFirst, var monthFirst) -> settleOrder(draft, digits, dayFirst, monthFirst);
            case DateReading.Impossible() -> draft.add(dateFinding(BIRTHDATE_IMPOSSIBLE, draft));
            case DateReading.Unreadable() -> draft.add(dateFinding(BIRTHDATE_UNREADABLE, draft));
            case DateReading.Blank() -> {
                if (draft.dateColumn >= 0) {
                    draft.add(dateFinding(BIRTHDATE_MISSING, draft));
                }
            }
        }
    }

    private static Finding dateFinding(FindingType type, Draft draft) {
        return Finding.of(type, draft.dateColumn, draft.dateWritten);
    }

    /** By the NIK, else as the rest of the column is written, else a person decides. */
    private static void settleOrder(Draft draft, String nik, LocalDate dayFirst, LocalDate monthFirst) {
        var order = draft.evidence.dateOrder();
        if (BirthDates.isNearer(nik, dayFirst, monthFirst)) {
            draft.birthDate = dayFirst;
        } else if (BirthDates.isNearer(nik, monthFirst, dayFirst)) {
            draft.birthDate = monthFirst;
        } else if (order == DateReading.Order.NOT_SHOWN) {
            draft.add(Finding.of(BIRTHDATE_AMBIGUOUS, draft.dateColumn, draft.dateWritten, monthFirst.toString())
                    .suggesting(dayFirst.toString()));
        } else {
            draft.birthDate = order == DateReading.Order.DAY_FIRST ? dayFirst : monthFirst;
        }
    }

    private void number(Draft draft) {
        int column = draft.nikColumn;
        switch (draft.nik.kind()) {
            case MISSING -> draft.add(Finding.of(NIK_MISSING, column, draft.nikWritten));
            case SCIENTIFIC -> draft.add(Finding.of(NIK_DAMAGED_BY_EXCEL, column, draft.nikWritten));
            case NOT_16_DIGITS ->
                draft.add(Finding.of(
                        NIK_NOT_16_DIGITS,
                        column,
                        draft.nikWritten,
                        Integer.toString(draft.nik.digits().length())));
            case SIXTEEN -> {
                if (draft.nik.shortened() && draft.evidence.numbersLostTheirLastDigit()) {
                    draft.lastDigitLost = true;
                    draft.add(Finding.of(NIK_DAMAGED_BY_EXCEL, column, draft.nikWritten));
                } else {
                    draft.ownNik = new Nik(draft.nik.digits());
                    exchangedWithKk(draft);
                }
            }
        }
        if (draft.birthDate == null && !draft.sixteenDigits().isEmpty()) {
            suggestDate(draft);
        }
    }

    /** NIK and KK typed into each other's column on this row: the date of birth tells. */
    private static void exchangedWithKk(Draft draft) {
        var nik = draft.nik.digits();
        var birthDate = draft.birthDate;
        if (draft.kk.isEmpty() || birthDate == null) {
            return;
        }
        if (!draft.kk.equals(nik) && BirthDates.agree(draft.kk, birthDate) && !BirthDates.agree(nik, birthDate)) {
            draft.add(Finding.of(NIK_LOOKS_LIKE_KK, draft.nikColumn, draft.nikWritten)
                    .suggesting(draft.kk));
            draft.ownNik = new Nik(draft.kk);
            draft.kk = nik;
        }
    }

    private void suggestDate(Draft draft) {
        for (FindingType type : new FindingType[] {BIRTHDATE_MISSING, BIRTHDATE_UNREADABLE, BIRTHDATE_IMPOSSIBLE}) {
            if (draft.has(type)) {
                new Nik(draft.sixteenDigits())
                        .birthDate(on)
                        .ifPresent(date ->
                                draft.replace(type, dateFinding(type, draft).suggesting(date.toString())));
            }
        }
    }

    private static void sex(Draft draft) {
        if (draft.sex != null && SexText.isLoneP(draft.sexWritten)) {
            draft.sex = draft.evidence.sexOfLoneP();
        }
    }

    private void compareWithNik(Draft draft, Nik nik) {
        int column = draft.nikColumn;
        var written = draft.nikWritten;
        if (nik.hasSerialZero()) {
            draft.add(Finding.of(NIK_SERIAL_ZERO, column, written));
        }
        var kecamatan = new RegionCode(nik.registeredKecamatan());
        if (!regions.isKnownKecamatan(kecamatan)) {
            draft.add(Finding.of(NIK_UNKNOWN_REGION, column, written, kecamatan.dotted()));
        } else if (home.isPresent() && !home.get().contains(kecamatan)) {
            draft.add(Finding.of(NIK_OTHER_REGION, column, written, regions.nameOf(parent(kecamatan))));
        }
        if (!NikReading.hasPossibleDate(nik.digits()) || nik.birthDate(on).isEmpty()) {
            draft.add(Finding.of(NIK_IMPOSSIBLE_DATE, column, written));
        } else if (!draft.has(NIK_LOOKS_LIKE_KK)) {
            compareDateAndSex(draft, nik);
        }
    }

    private static RegionCode parent(RegionCode kecamatan) {
        return kecamatan.parent().orElse(kecamatan);
    }

    private void compareDateAndSex(Draft draft, Nik nik) {
        var birthDate = draft.birthDate;
        if (looksLikeKk(draft, nik.digits())) {
            var finding = Finding.of(NIK_LOOKS_LIKE_KK, draft.nikColumn, draft.nikWritten);
            draft.add(nik.digits().equals(draft.kk) ? finding.as(Severity.ERROR) : finding);
            return;
        }
        if (birthDate != null && !BirthDates.agree(nik.digits(), birthDate)) {
            var finding = Finding.of(
                    NIK_BIRTHDATE_DIFFERS,
                    draft.dateColumn,
                    draft.dateWritten,
                    nik.birthDate(on).map(LocalDate::toString).orElse(""));
            draft.add(BirthDates.exchanged(nik.digits(), birthDate)
                    .map(exchanged -> finding.suggesting(exchanged.toString()))
                    .orElse(finding));
        } else if (birthDate != null && readAgainstTheColumn(draft, birthDate)) {
            draft.add(Finding.of(NIK_BIRTHDATE_DIFFERS, draft.dateColumn, draft.dateWritten, birthDate.toString())
                    .suggesting(birthDate.toString()));
        }
        if (draft.sex != null && draft.sex != nik.sex()) {
            draft.add(Finding.of(NIK_SEX_DIFFERS, draft.sexColumn, draft.sexWritten, sexCode(nik.sex())));
        }
    }

    /** The column writes the day first, and only the NIK shows that this row did not, or the reverse. */
    private static boolean readAgainstTheColumn(Draft draft, LocalDate chosen) {
        return draft.date instanceof DateReading.TwoWays(var dayFirst, var monthFirst)
                && switch (draft.evidence.dateOrder()) {
                    case DAY_FIRST -> !chosen.equals(dayFirst);
                    case MONTH_FIRST -> !chosen.equals(monthFirst);
                    case NOT_SHOWN -> false;
                };
    }

    private static String sexCode(Sex sex) {
        return Character.toString(sex.code());
    }

    /**
     * A KK number carries the day it was recorded, in this century, and never 40 added: on a grown-up's row it disagrees
     * with the date of birth in every part.
     */
    private boolean looksLikeKk(Draft draft, String nik) {
        var birthDate = draft.birthDate;
        if (nik.equals(draft.kk)) {
            return birthDate == null || !BirthDates.agree(nik, birthDate);
        }
        int day = Integer.parseInt(nik, 6, 8, 10);
        int year = Integer.parseInt(nik, 10, 12, 10);
        if (day > 31 || year < KK_NUMBERS_SINCE_YEAR || year > on.getYear() % 100) {
            return false;
        }
        int recorded = on.getYear() / 100 * 100 + year;
        if (birthDate != null) {
            return birthDate.getYear() < recorded && BirthDates.partsAgreeing(nik, birthDate) <= 1;
        }
        boolean grownUp = draft.ageYears >= AgeLimit.YOUNGEST_YEARS || draft.sex == Sex.FEMALE;
        return grownUp && on.getYear() - recorded < AgeLimit.YOUNGEST_YEARS;
    }

    private void age(Draft draft) {
        var birthDate = draft.birthDate;
        int years = -1;
        if (birthDate != null) {
            years = AgeLimit.yearsOn(on, birthDate);
        } else if (draft.ageYears >= 0) {
            years = draft.ageYears;
        } else if (draft.nik.isSixteen() && !draft.has(NIK_LOOKS_LIKE_KK)) {
            years = new Nik(draft.nik.digits())
                    .birthDate(on)
                    .map(date -> AgeLimit.yearsOn(on, date))
                    .orElse(-1);
        }
        if (years >= 0) {
            var age = Integer.toString(years);
            AgeLimit.brokenAt(years)
                    .ifPresent(type -> draft.add(Finding.of(type, draft.dateColumn, draft.dateWritten, age)));
        }
    }
}
