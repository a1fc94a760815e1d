package id.gemet.linkage.engine;

/**
 * A column of the file that is compared, and how.
 *
 * @param culture how names are written; texts, whose numbers are words too, are of any language
 */
public record Column(String name, ColumnType type, NameCulture culture) {

    public Column {
        culture = type == ColumnType.NAME ? culture : NameCulture.PLAIN;
    }

    public Column(String name, ColumnType type) {
        this(name, type, NameCulture.PLAIN);
    }
}
