package id.gemet.linkage.engine;

/** A column of the file that is compared, and how. */
public record Column(String name, ColumnType type, NameCulture culture) {

    public Column(String name, ColumnType type) {
        this(name, type, NameCulture.PLAIN);
    }
}
