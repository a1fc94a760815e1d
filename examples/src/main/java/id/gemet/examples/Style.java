package id.gemet.examples;

import java.util.List;

/**
 * The habits of one sender, the same in all its rows.
 *
 * @param capitals names and places in capitals
 * @param titles religious titles written with the name
 * @param coordinator telephone written on every row in place of the worker's, empty for none
 * @param workplaces what the workplace column draws from
 */
record Style(
        boolean capitals,
        boolean titles,
        DateForm dates,
        SexForm sexes,
        PlaceForm places,
        String coordinator,
        List<String> workplaces) {

    /** How a kelurahan is written. */
    enum PlaceForm {
        OFFICIAL,
        PREFIXED,
        /** Another spelling wherever one is known. */
        OTHER_SPELLING,
        CODE
    }

    static Style of(boolean capitals, DateForm dates, SexForm sexes, PlaceForm places) {
        return new Style(capitals, false, dates, sexes, places, "", List.of());
    }

    Style withTitles() {
        return new Style(capitals, true, dates, sexes, places, coordinator, workplaces);
    }

    Style withCoordinator(String phone) {
        return new Style(capitals, titles, dates, sexes, places, phone, workplaces);
    }

    Style at(String... places) {
        return new Style(capitals, titles, dates, sexes, this.places, coordinator, List.of(places));
    }
}
