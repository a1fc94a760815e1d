package id.gemet.shared;

/** Text for a cell of a file that somebody will open in a spreadsheet. */
public final class SpreadsheetText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private SpreadsheetText() {}

    /** An apostrophe before what a spreadsheet would calculate. */
    public static String inert(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
