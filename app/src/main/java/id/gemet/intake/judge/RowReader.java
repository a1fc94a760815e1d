package id.gemet.intake.judge;

import static id.gemet.intake.judge.FindingType.CELL_TOO_LONG;
import static id.gemet.intake.judge.FindingType.CIVIL_SERVANT;
import static id.gemet.intake.judge.FindingType.DECEASED;
import static id.gemet.intake.judge.FindingType.OCCUPATION_UNKNOWN;
import static id.gemet.intake.judge.FindingType.OUTSIDE_REGION;
import static id.gemet.intake.judge.FindingType.PHONE_UNREADABLE;
import static id.gemet.intake.judge.FindingType.REGION_AMBIGUOUS;
import static id.gemet.intake.judge.FindingType.REGION_NOT_FOUND;
import static id.gemet.intake.judge.FindingType.SEX_UNREADABLE;
import static id.gemet.intake.judge.FindingType.TEXT_CONTROL_CHARACTERS;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import id.gemet.regions.PlaceText;
import id.gemet.regions.Resolution;
import id.gemet.shared.Kpj;
import id.gemet.shared.Sex;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one row after the other; what needs the rest of the list is left open in the draft. */
final class RowReader {

    private static final Pattern YEARS =
            Pattern.compile("([0-9]{1,3})( *(th|thn|tahun)\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern KPJ_IN_TEXT = Pattern.compile("(?<![0-9])[0-9]{11}(?![0-9])");

    private static final Cell NO_CELL = new Cell.Empty();

    private final Map<Field, Integer> columns;
    private final DateText dates;
    private final Lexicon lexicon;
    private final SheetEvidence evidence;
    private PlaceContext context;

    RowReader(ColumnMapping mapping, DateText dates, Lexicon lexicon, SheetEvidence evidence, PlaceContext context) {
        this.columns = mapping.columns();
        this.dates = dates;
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.context = context;
    }

    /** A line between blocks that names their place. */
    void passing(RawRow ignored) {
        PlaceContext.keyed(ignored).ifPresent(nearer -> context = context.refinedBy(nearer));
    }

    Draft read(RawRow row) {
        var draft = new Draft(row.sheet(), row.row(), evidence);
        damagedCells(row, draft);
        nik(row, draft);
        name(row, draft);
        birth(row, draft);
        sex(row, draft);
        place(row, draft);
        work(row, draft);
        contact(row, draft);
        evidence.count(draft.nik);
        evidence.count(draft.date, draft.sixteenDigits());
        evidence.countSex(draft.sexWritten, draft.sixteenDigits());
        return draft;
    }

    private static void damagedCells(RawRow row, Draft draft) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column) instanceof Cell.Text(var _, var cut, var cleaned)) {
                if (cleaned) {
                    draft.add(Finding.of(TEXT_CONTROL_CHARACTERS, column, ""));
                }
                if (cut) {
                    draft.add(Finding.of(CELL_TOO_LONG, column, ""));
                }
            }
        }
    }

    private void nik(RawRow row, Draft draft) {
        draft.nikColumn = column(Field.NIK);
        var cell = cell(row, Field.NIK);
        draft.nikWritten = Written.trimmed(cell.text());
        draft.nik = NikReading.of(draft.nikWritten, cell instanceof Cell.Number);
        var kk = cell(row, Field.NO_KK);
        var card = NikReading.of(kk.text(), kk instanceof Cell.Number);
        draft.kk = card.isSixteen() ? card.digits() : "";
    }

    private void name(RawRow row, Draft draft) {
        draft.nameColumn = column(Field.NAME);
        draft.name = text(row, Field.NAME);
        if (draft.name.isEmpty() && columns.containsKey(Field.KPJ_AND_NAME)) {
            draft.nameColumn = column(Field.KPJ_AND_NAME);
            draft.name = Written.trimmed(KPJ_IN_TEXT
                    .matcher(text(row, Field.KPJ_AND_NAME))
                    .replaceFirst("")
                    .replaceFirst("^[ \\-/,.:]+", ""));
        }
        draft.nameIsMissing = NameText.isMissing(draft.name);
        if (!draft.nameIsMissing && NameText.hasOddSigns(draft.name) && !draft.has(TEXT_CONTROL_CHARACTERS)) {
            draft.add(Finding.of(TEXT_CONTROL_CHARACTERS, draft.nameColumn, ""));
        }
        if (!draft.nameIsMissing && NameText.marksDeceased(draft.name)) {
            draft.add(Finding.of(DECEASED, draft.nameColumn, draft.name));
        }
    }

    private void birth(RawRow row, Draft draft) {
        draft.birthPlace = text(row, Field.BIRTH_PLACE);
        if (columns.containsKey(Field.BIRTH_DATE)) {
            readDate(row, Field.BIRTH_DATE, draft);
        }
        if (draft.date instanceof DateReading.Blank && columns.containsKey(Field.BIRTH_PLACE_AND_DATE)) {
            readDate(row, Field.BIRTH_PLACE_AND_DATE, draft);
        }
        if (draft.date instanceof DateReading.Blank && columns.containsKey(Field.BIRTH_DAY)) {
            draft.dateColumn = column(Field.BIRTH_DAY);
            draft.dateWritten = Written.trimmed(String.join(
                    " ", text(row, Field.BIRTH_DAY), text(row, Field.BIRTH_MONTH), text(row, Field.BIRTH_YEAR)));
            draft.date = oneWay(dates.of(draft.dateWritten));
        }
        var age = YEARS.matcher(text(row, Field.AGE));
        if (age.matches()) {
            draft.ageYears = Integer.parseInt(age.group(1));
        }
    }

    private void readDate(RawRow row, Field field, Draft draft) {
        var cell = cell(row, field);
        draft.dateColumn = column(field);
        draft.dateWritten = Written.trimmed(cell.text());
        if (cell instanceof Cell.DateCell(var date)) {
            draft.date = dates.of(date);
            return;
        }
        var placed = dates.placed(draft.dateWritten);
        boolean placeAlone = field == Field.BIRTH_PLACE_AND_DATE
                && NameText.isName(draft.dateWritten)
                && draft.dateWritten.indexOf(',') < 0
                && Written.digits(draft.dateWritten).isEmpty();
        draft.date = placeAlone ? new DateReading.Blank() : placed.date();
        if (draft.birthPlace.isEmpty() && Written.hasLetter(placed.place())) {
            draft.birthPlace = placed.place();
        }
    }

    /** With a column each for day, month and year there is nothing to confuse. */
    private static DateReading oneWay(DateReading reading) {
        return reading instanceof DateReading.TwoWays(var dayFirst, var _)
                ? new DateReading.Certain(dayFirst, DateReading.Order.NOT_SHOWN)
                : reading;
    }

    private void sex(RawRow row, Draft draft) {
        if (columns.containsKey(Field.SEX)) {
            draft.sexColumn = column(Field.SEX);
            draft.sexWritten = text(row, Field.SEX);
            if (Written.saysNothing(draft.sexWritten)) {
                return;
            }
            SexText.read(draft.sexWritten)
                    .ifPresentOrElse(
                            sex -> draft.sex = sex,
                            () -> draft.add(Finding.of(SEX_UNREADABLE, draft.sexColumn, draft.sexWritten)));
            return;
        }
        boolean male = SexText.isTick(text(row, Field.SEX_MALE_TICK));
        boolean female = SexText.isTick(text(row, Field.SEX_FEMALE_TICK));
        draft.sexColumn = column(Field.SEX_MALE_TICK);
        if (male && female) {
            draft.add(Finding.of(SEX_UNREADABLE, draft.sexColumn, text(row, Field.SEX_MALE_TICK)));
        } else if (male || female) {
            draft.sex = male ? Sex.MALE : Sex.FEMALE;
        }
    }

    private void place(RawRow row, Draft draft) {
        draft.address = text(row, Field.ADDRESS);
        if (draft.address.isEmpty()) {
            draft.address = text(row, Field.ADDRESS_DOMICILE);
        }
        var together = HouseNumbers.both(cell(row, Field.RT_RW));
        draft.rt = columns.containsKey(Field.RT) ? HouseNumbers.one(text(row, Field.RT)) : together.rt();
        draft.rw = columns.containsKey(Field.RW) ? HouseNumbers.one(text(row, Field.RW)) : together.rw();

        var kelurahan = meant(text(row, Field.KELURAHAN));
        var kecamatan = meant(text(row, Field.KECAMATAN));
        var kabkota = meant(text(row, Field.KAB_KOTA));
        if (kelurahan.isEmpty() && (kecamatan.isEmpty() || kecamatan.equalsIgnoreCase(context.kecamatan()))) {
            kelurahan = context.kelurahan();
            kecamatan = kecamatan.isEmpty() ? context.kecamatan() : kecamatan;
        } else if (kecamatan.isEmpty()) {
            kecamatan = context.kecamatan();
        }
        if (kelurahan.isEmpty() && !draft.address.isEmpty()) {
            var mentioned = PlaceContext.inTitle(draft.address);
            kelurahan = mentioned.kelurahan();
            kecamatan = mentioned.kecamatan().isEmpty() ? kecamatan : mentioned.kecamatan();
        }
        if (!kelurahan.isEmpty()) {
            settlePlace(new PlaceText(kelurahan, kecamatan, kabkota), draft);
        } else if (columns.containsKey(Field.KELURAHAN) && lexicon.scope().isPresent() && draft.nik.isSixteen()) {
            draft.add(Finding.of(REGION_NOT_FOUND, column(Field.KELURAHAN), ""));
        }
    }

    private static String meant(String text) {
        return Written.saysNothing(text) ? "" : text;
    }

    private void settlePlace(PlaceText text, Draft draft) {
        int column = column(Field.KELURAHAN);
        var place = lexicon.place(text);
        if (lexicon.scope().isEmpty() && !(place instanceof Resolution.Found)) {
            return;
        }
        switch (place) {
            case Resolution.Found(var code) -> draft.kelurahan = code;
            case Resolution.Ambiguous(var candidates) ->
                draft.add(Finding.of(
                        REGION_AMBIGUOUS,
                        column,
                        text.kelurahan(),
                        candidates.stream()
                                .map(Object::toString)
                                .reduce((a, b) -> a + " / " + b)
                                .orElse("")));
            case Resolution.Outside(var code) ->
                draft.add(Finding.of(OUTSIDE_REGION, column, text.kelurahan(), code.dotted()));
            case Resolution.NotFound() -> draft.add(Finding.of(REGION_NOT_FOUND, column, text.kelurahan()));
        }
    }

    private void work(RawRow row, Draft draft) {
        var written = text(row, Field.OCCUPATION);
        draft.note = text(row, Field.NOTE);
        if (StatusWords.saysCivilServant(written)) {
            draft.add(Finding.of(CIVIL_SERVANT, column(Field.OCCUPATION), written));
        } else if (StatusWords.saysCivilServant(draft.note)) {
            draft.add(Finding.of(CIVIL_SERVANT, column(Field.NOTE), draft.note));
        }
        if (!draft.has(DECEASED)) {
            for (Field field : new Field[] {Field.NOTE, Field.OCCUPATION, Field.MATCH_NOTE}) {
                if (StatusWords.saysDead(text(row, field))) {
                    draft.add(Finding.of(DECEASED, column(field), text(row, field)));
                    break;
                }
            }
        }
        if (!Written.saysNothing(written)) {
            draft.occupation = lexicon.occupation(written);
            if (draft.occupation.isEmpty() && !draft.has(CIVIL_SERVANT)) {
                draft.add(Finding.of(OCCUPATION_UNKNOWN, column(Field.OCCUPATION), written));
            }
        }
    }

    private void contact(RawRow row, Draft draft) {
        var phone = text(row, Field.PHONE);
        if (!PhoneText.saysNothing(phone)) {
            PhoneText.read(phone)
                    .ifPresentOrElse(
                            number -> draft.phone = number,
                            () -> draft.add(Finding.of(PHONE_UNREADABLE, column(Field.PHONE), phone)));
        }
        var mother = text(row, Field.MOTHER_NAME);
        draft.motherName = NameText.isMissing(mother) || Written.saysNothing(mother) ? "" : mother;
        draft.kpj = kpj(text(row, Field.KPJ))
                .or(() -> kpj(text(row, Field.KPJ_AND_NAME)))
                .orElse("");
        var decile = Written.digits(text(row, Field.WELFARE_DECILE));
        draft.decile = decile.length() == 1 || decile.equals("10") ? Integer.parseInt(decile) : 0;
    }

    private static Optional<String> kpj(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Kpj.of(Written.digits(text)).map(Kpj::digits).or(() -> {
            var inText = KPJ_IN_TEXT.matcher(text);
            return inText.find() ? Optional.of(inText.group()) : Optional.empty();
        });
    }

    private int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    private Cell cell(RawRow row, Field field) {
        int column = column(field);
        return column < 0 ? NO_CELL : row.cell(column);
    }

    private String text(RawRow row, Field field) {
        return Written.trimmed(cell(row, field).text());
    }
}
