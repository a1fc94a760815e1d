package id.gemet.intake.judge;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Which column holds what: by heading where there is one, corrected and completed by the values below it. */
final class MappingGuesser {

    private static final int ENOUGH_VALUES = 5;
    private static final int PROFILED_ROWS_MAX = 200;
    private static final Set<Field> IDENTITY = EnumSet.of(Field.NIK, Field.NO_KK);

    private final DateText dates;
    private final HeaderAliases aliases = HeaderAliases.collected();

    MappingGuesser(DateText dates) {
        this.dates = dates;
    }

    List<ColumnGuess> guess(List<Heading> headings, List<RawRow> rows) {
        var columns = profiles(headings, rows);
        var fields = new HashMap<Integer, Field>();
        var byHeading = byHeading(headings, columns);
        byHeading.forEach((field, column) -> fields.put(column, field));
        settleDateParts(fields);
        settleNik(fields, columns, rows);
        settleName(fields, columns);
        completeFromValues(fields, columns, headings);
        var guesses = new ArrayList<ColumnGuess>();
        for (int column = 0; column < columns.size(); column++) {
            var heading = column < headings.size() ? headings.get(column) : Heading.NONE;
            var field = Optional.ofNullable(fields.get(column));
            guesses.add(new ColumnGuess(
                    column,
                    heading.text(),
                    field,
                    confidence(heading, field, columns.get(column)),
                    columns.get(column).samples()));
        }
        return guesses;
    }

    static ColumnMapping mapping(List<ColumnGuess> guesses) {
        var fields = new HashMap<Integer, Field>();
        guesses.forEach(guess -> guess.field().ifPresent(field -> fields.put(guess.column(), field)));
        return new ColumnMapping(fields);
    }

    private static List<ColumnProfile> profiles(List<Heading> headings, List<RawRow> rows) {
        int width = Math.max(
                headings.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        var profiles =
                IntStream.range(0, width).mapToObj(_ -> new ColumnProfile()).toList();
        for (RawRow row : rows.subList(0, Math.min(rows.size(), PROFILED_ROWS_MAX))) {
            for (int column = 0; column < row.cells().size(); column++) {
                profiles.get(column).add(row.cell(column));
            }
        }
        return profiles;
    }

    /** Of two columns with one meaning (NO HP and NO WA, an address twice) the fuller one counts, else the first. */
    private Map<Field, Integer> byHeading(List<Heading> headings, List<ColumnProfile> columns) {
        var found = new EnumMap<Field, Integer>(Field.class);
        for (int column = 0; column < headings.size(); column++) {
            var field = headings.get(column).field(aliases);
            if (field.isPresent()) {
                int here = column;
                found.merge(field.get(), here, (first, second) -> better(field.get(), columns, first, second));
            }
        }
        return found;
    }

    private int better(Field field, List<ColumnProfile> columns, int first, int second) {
        ToDoubleFunction<Integer> worth =
                column -> columns.get(column).size() * (0.05 + likeness(field, columns.get(column)));
        return worth.applyAsDouble(second) > worth.applyAsDouble(first) * 1.5 ? second : first;
    }

    /** TGL alone is the day of three columns, or the whole date. */
    private static void settleDateParts(Map<Integer, Field> fields) {
        boolean parts = fields.containsValue(Field.BIRTH_DAY)
                && fields.containsValue(Field.BIRTH_MONTH)
                && fields.containsValue(Field.BIRTH_YEAR);
        if (!parts) {
            boolean hasDate =
                    fields.containsValue(Field.BIRTH_DATE) || fields.containsValue(Field.BIRTH_PLACE_AND_DATE);
            fields.replaceAll((_, field) -> field == Field.BIRTH_DAY && !hasDate ? Field.BIRTH_DATE : field);
            fields.values().removeIf(field -> field == Field.BIRTH_MONTH || field == Field.BIRTH_DAY);
        }
    }

    /** A heading NIK over names, or NO over numbers of 16 digits, is outvoted by the values; so are swapped NIK and KK. */
    private void settleNik(Map<Integer, Field> fields, List<ColumnProfile> columns, List<RawRow> rows) {
        var nik = columnOf(fields, Field.NIK);
        boolean unlikely = nik.isPresent()
                && columns.get(nik.getAsInt()).size() >= ENOUGH_VALUES
                && columns.get(nik.getAsInt()).identityNumbers() < 0.1;
        if (nik.isEmpty() || unlikely) {
            IntStream.range(0, columns.size())
                    .filter(column -> !IDENTITY.contains(fields.get(column)) && !isAboutRelatives(fields.get(column)))
                    .filter(column -> columns.get(column).size() > 0
                            && columns.get(column).identityNumbers() >= 0.6)
                    .boxed()
                    .max(Comparator.comparingDouble(
                            column -> columns.get(column).identityNumbers()
                                    + columns.get(column).variety()))
                    .ifPresent(column -> {
                        fields.values().removeIf(field -> field == Field.NIK);
                        fields.put(column, Field.NIK);
                    });
        }
        swapNikAndKkIfExchanged(fields, rows);
    }

    private static boolean isAboutRelatives(@org.jspecify.annotations.Nullable Field field) {
        return field == Field.MOTHER_NIK
                || field == Field.FATHER_NIK
                || field == Field.BANK_ACCOUNT
                || field == Field.JKN_NO;
    }

    private void swapNikAndKkIfExchanged(Map<Integer, Field> fields, List<RawRow> rows) {
        var nik = columnOf(fields, Field.NIK);
        var kk = columnOf(fields, Field.NO_KK);
        var birth = IntStream.concat(
                        columnOf(fields, Field.BIRTH_DATE).stream(),
                        columnOf(fields, Field.BIRTH_PLACE_AND_DATE).stream())
                .findFirst();
        if (nik.isEmpty() || kk.isEmpty() || birth.isEmpty()) {
            return;
        }
        int nikAgrees = agreeing(rows, nik.getAsInt(), birth.getAsInt());
        int kkAgrees = agreeing(rows, kk.getAsInt(), birth.getAsInt());
        if (kkAgrees >= 3 && kkAgrees > nikAgrees * 3) {
            fields.put(nik.getAsInt(), Field.NO_KK);
            fields.put(kk.getAsInt(), Field.NIK);
        }
    }

    /** How often the number in one column carries the date in the other. */
    private int agreeing(List<RawRow> rows, int number, int birth) {
        int agreeing = 0;
        for (RawRow row : rows.subList(0, Math.min(rows.size(), PROFILED_ROWS_MAX))) {
            var reading = NikReading.of(row.cell(number).text(), row.cell(number) instanceof Cell.Number);
            var date = row.cell(birth) instanceof Cell.DateCell(var value)
                    ? dates.of(value)
                    : dates.of(row.cell(birth).text());
            if (reading.isSixteen() && BirthDates.agree(reading.digits(), date)) {
                agreeing++;
            }
        }
        return agreeing;
    }

    private static void settleName(Map<Integer, Field> fields, List<ColumnProfile> columns) {
        var name = columnOf(fields, Field.NAME);
        boolean unlikely = name.isPresent()
                && columns.get(name.getAsInt()).size() >= ENOUGH_VALUES
                && columns.get(name.getAsInt()).names() < 0.1;
        if (name.isPresent() && !unlikely) {
            return;
        }
        IntStream.range(0, columns.size())
                .filter(column -> !fields.containsKey(column) || fields.get(column) == Field.ROW_NO)
                .filter(column -> columns.get(column).names() >= 0.7
                        && columns.get(column).variety() >= 0.5)
                .boxed()
                .max(Comparator.comparingDouble(column -> nameWorth(columns.get(column)) - column * 0.001))
                .ifPresent(column -> {
                    fields.values().removeIf(field -> field == Field.NAME);
                    fields.put(column, Field.NAME);
                });
    }

    /** Places, jobs and streets look like names, but vary less or are known. */
    private static double nameWorth(ColumnProfile column) {
        return column.names() + column.variety() - 2 * column.occupations();
    }

    /** Columns without a heading that their values give away; nothing is guessed where a heading says otherwise. */
    private void completeFromValues(Map<Integer, Field> fields, List<ColumnProfile> columns, List<Heading> headings) {
        for (int column = 0; column < columns.size(); column++) {
            var profile = columns.get(column);
            boolean headed = column < headings.size() && !headings.get(column).isEmpty();
            if (headed || fields.containsKey(column) || profile.size() == 0) {
                continue;
            }
            var field = byValues(profile, headings.isEmpty());
            if (field.isPresent() && !fields.containsValue(field.get())) {
                fields.put(column, field.get());
            }
        }
    }

    private Optional<Field> byValues(ColumnProfile column, boolean wholeSheet) {
        if (column.identityNumbers() >= 0.6) {
            return Optional.of(Field.NO_KK);
        }
        if (column.placesAndDates(dates) >= 0.6) {
            return Optional.of(Field.BIRTH_PLACE_AND_DATE);
        }
        if (column.dates(dates) >= 0.6) {
            return Optional.of(Field.BIRTH_DATE);
        }
        if (!wholeSheet) {
            return Optional.empty();
        }
        if (column.sexes() >= 0.9 && column.variety() < 0.9) {
            return Optional.of(Field.SEX);
        }
        if (column.phones() >= 0.6) {
            return Optional.of(Field.PHONE);
        }
        return column.occupations() >= 0.6 ? Optional.of(Field.OCCUPATION) : Optional.empty();
    }

    private double confidence(Heading heading, Optional<Field> field, ColumnProfile column) {
        if (field.isEmpty()) {
            return 0;
        }
        double byHeading = heading.isKnown(aliases) ? 0.6 : heading.isEmpty() ? 0.2 : 0.4;
        return column.size() == 0 ? byHeading : Math.min(1, byHeading + 0.4 * likeness(field.get(), column));
    }

    /** How far the values are what the field should hold, 0 to 1; fields of free text always are. */
    private double likeness(Field field, ColumnProfile column) {
        return switch (field) {
            case NIK, NO_KK, MOTHER_NIK, FATHER_NIK -> column.identityNumbers();
            case NAME, MOTHER_NAME, FATHER_NAME, HEIR_NAME, BIRTH_PLACE -> column.names();
            case BIRTH_DATE, BIRTH_PLACE_AND_DATE -> Math.max(column.dates(dates), column.placesAndDates(dates));
            case SEX -> column.sexes();
            case PHONE -> column.phones();
            case OCCUPATION -> column.occupations();
            default -> column.size() > 0 ? 1 : 0;
        };
    }

    private static OptionalInt columnOf(Map<Integer, Field> fields, Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
