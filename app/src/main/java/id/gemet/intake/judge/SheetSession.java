package id.gemet.intake.judge;

import id.gemet.intake.file.RawRow;
import id.gemet.intake.file.SheetInfo;
import id.gemet.regions.PlaceText;
import id.gemet.regions.Resolution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet in passing: holds back its first rows until layout and columns are clear, then reads each row as it
 * comes. Only drafts stay.
 */
final class SheetSession {

    private static final int HELD_ROWS_MAX = 400;

    private final SheetInfo sheet;
    private final DateText dates;
    private final Lexicon lexicon;
    private final @Nullable ColumnMapping correction;
    private final SheetEvidence evidence = new SheetEvidence();
    private final List<RawRow> held = new ArrayList<>();
    private @Nullable SheetPreview preview;
    private @Nullable RowKinds kinds;
    private @Nullable RowReader reader;

    SheetSession(SheetInfo sheet, DateText dates, Lexicon lexicon, @Nullable ColumnMapping correction) {
        this.sheet = sheet;
        this.dates = dates;
        this.lexicon = lexicon;
        this.correction = correction;
    }

    /** Where rows go: drafts of people, and numbers of rows about nobody. */
    interface Target {

        void person(Draft draft);

        void nobody(int sheet, int row);
    }

    void accept(RawRow row, Target target) {
        if (preview != null) {
            read(row, target);
            return;
        }
        held.add(row);
        if (held.size() >= HELD_ROWS_MAX) {
            settle(target);
        }
    }

    boolean isUnderstood() {
        return preview != null;
    }

    SheetPreview finish(Target target) {
        return preview == null ? settle(target) : preview;
    }

    private SheetPreview settle(Target target) {
        var found = new LayoutFinder().find(sheet.index(), sheet.name(), held);
        var layout = found.layout();
        var guesser = new MappingGuesser(dates);
        var guesses = layout.hasPeople() ? guesser.guess(found.headings(), dataRows(layout)) : List.<ColumnGuess>of();
        var mapping = correction != null ? correction : MappingGuesser.mapping(guesses);
        var settled = new SheetPreview(sheet, layout, guesses, mapping);
        preview = settled;
        if (layout.hasPeople()) {
            headings(found, mapping);
            lexicon.assumeRegionOf(niks(layout, mapping.columnOf(Field.NIK)));
            kinds = new RowKinds(mapping, found.headings());
            reader = new RowReader(mapping, dates, lexicon, evidence, context(layout));
        }
        for (int i = 0; i < held.size(); i++) {
            if (i < layout.firstDataRow()) {
                target.nobody(held.get(i).sheet(), held.get(i).row());
            } else {
                read(held.get(i), target);
            }
        }
        held.clear();
        return settled;
    }

    private List<RawRow> dataRows(SheetLayout layout) {
        return held.subList(layout.firstDataRow(), held.size()).stream()
                .filter(row -> LayoutFinder.filled(row) >= 2)
                .toList();
    }

    private List<String> niks(SheetLayout layout, int column) {
        return column < 0
                ? List.of()
                : dataRows(layout).stream()
                        .map(row -> NikReading.of(row.cell(column).text(), false))
                        .filter(NikReading::isSixteen)
                        .map(NikReading::digits)
                        .toList();
    }

    private void headings(LayoutFinder.Found found, ColumnMapping mapping) {
        for (Field field : new Field[] {Field.BIRTH_DATE, Field.BIRTH_PLACE_AND_DATE}) {
            int column = mapping.columnOf(field);
            if (column >= 0 && column < found.headings().size()) {
                evidence.heading(found.headings().get(column).text());
            }
        }
    }

    /** Lines with a key are believed; titles and the sheet's name only where they name a place. */
    private PlaceContext context(SheetLayout layout) {
        var keyed = PlaceContext.NONE;
        var titled = PlaceContext.NONE;
        for (RawRow row : held.subList(0, layout.headerStart())) {
            keyed = PlaceContext.keyed(row).map(keyed::refinedBy).orElse(keyed);
            for (var cell : row.cells()) {
                if (!cell.isEmpty() && cell.text().length() < 200) {
                    titled = titled.refinedBy(PlaceContext.inTitle(cell.text()));
                }
            }
        }
        if (!keyed.kelurahan().isEmpty()) {
            return keyed;
        }
        var candidates = List.of(
                titled,
                new PlaceContext(sheet.name(), keyed.kecamatan().isEmpty() ? titled.kecamatan() : keyed.kecamatan()));
        return candidates.stream().filter(this::isPlace).findFirst().orElse(keyed);
    }

    private boolean isPlace(PlaceContext context) {
        return !context.kelurahan().isEmpty()
                && lexicon.place(new PlaceText(context.kelurahan(), context.kecamatan())) instanceof Resolution.Found;
    }

    private void read(RawRow row, Target target) {
        var known = kinds;
        var rows = reader;
        if (known == null || rows == null || !known.isAboutSomebody(row)) {
            target.nobody(row.sheet(), row.row());
            if (rows != null) {
                rows.passing(row);
            }
            return;
        }
        target.person(rows.read(row));
    }
}
