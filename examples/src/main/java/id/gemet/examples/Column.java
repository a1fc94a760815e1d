package id.gemet.examples;

/**
 * A column as its sender heads it.
 *
 * @param parent heading over several columns in a header of two rows, empty for none
 */
record Column(Field field, String heading, String parent) {

    static Column column(Field field, String heading) {
        return new Column(field, heading, "");
    }

    static Column under(String parent, Field field, String heading) {
        return new Column(field, heading, parent);
    }
}
