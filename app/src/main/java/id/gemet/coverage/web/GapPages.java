package id.gemet.coverage.web;

import id.gemet.coverage.CrossTable;
import id.gemet.coverage.Flow;
import id.gemet.coverage.Slice;
import id.gemet.coverage.web.GapForm.Rows;
import id.gemet.coverage.web.GapPage.Row;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out the table of occupations and places. */
@Component
class GapPages {

    private final Regions regions;
    private final OccupationNames occupations;
    private final MessageSource messages;

    GapPages(Regions regions, OccupationNames occupations, MessageSource messages) {
        this.regions = regions;
        this.occupations = occupations;
        this.messages = messages;
    }

    GapPage of(Flow flow, GapForm form, Locale locale) {
        var slices = form.area().map(flow::within).orElse(flow).slices();
        Function<Slice, Optional<RegionCode>> place = form.area().isPresent()
                ? Slice::kelurahan
                : slice -> slice.kelurahan().flatMap(RegionCode::parent);
        Function<Optional<RegionCode>, String> placeName =
                code -> code.map(regions::nameOf).orElseGet(() -> say("coverage.place.unknown", locale));
        Function<String, String> workName = slug -> occupations.of(slug, locale);
        return form.baris() == Rows.PLACE
                ? page(
                        CrossTable.of(slices, place, Slice::occupation, form.ukuran()::of),
                        placeName,
                        workName,
                        say("coverage.gap.place", locale))
                : page(
                        CrossTable.of(slices, Slice::occupation, place, form.ukuran()::of),
                        workName,
                        placeName,
                        say("coverage.gap.occupation", locale));
    }

    private static <R, C> GapPage page(
            CrossTable<R, C> table, Function<R, String> rowName, Function<C, String> columnName, String corner) {
        return new GapPage(
                corner,
                table.columns().stream().map(columnName).toList(),
                table.rows().stream()
                        .map(row -> new Row(
                                rowName.apply(row),
                                table.columns().stream()
                                        .map(column -> table.at(row, column))
                                        .toList(),
                                table.ofRow(row)))
                        .toList(),
                new Row("", table.columns().stream().map(table::ofColumn).toList(), table.all()));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
