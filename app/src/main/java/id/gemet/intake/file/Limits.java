package id.gemet.intake.file;

/**
 * How much a list may hold before it is refused.
 *
 * @param unpackedRatioMax how many times its packed size a part may unfold to, after the first megabyte
 * @param rowsMax rows of people in the whole file; a few hundred titles and notes more are let pass
 * @param columnsMax the last column that may be filled
 * @param cellCharactersMax what one cell may hold; a longer one is cut and says so
 */
public record Limits(
        long fileBytesMax,
        int zipEntriesMax,
        long unpackedBytesMax,
        int unpackedRatioMax,
        int rowsMax,
        int columnsMax,
        int cellCharactersMax) {

    private static final long MEGABYTE = 1024L * 1024;

    /** 25 MB and 100,000 rows of 60 columns; an honest file of that size unfolds 10 to 20 times. */
    public static Limits standard() {
        return new Limits(25 * MEGABYTE, 200, 300 * MEGABYTE, 100, 100_000, 60, 32_767);
    }
}
