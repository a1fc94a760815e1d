package id.gemet.intake.judge;

import id.gemet.intake.file.Cell;
import java.util.regex.Pattern;

/** RT and RW, together or apart, as three digits each; Excel turns {@code 1/2} into 1 February. */
record HouseNumbers(String rt, String rw) {

    static final HouseNumbers NONE = new HouseNumbers("", "");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    static String one(String cell) {
        var number = NUMBER.matcher(cell);
        return number.find() ? padded(number.group()) : "";
    }

    static HouseNumbers both(Cell cell) {
        if (cell instanceof Cell.DateCell(var date)) {
            return new HouseNumbers(
                    padded(Integer.toString(date.getDayOfMonth())), padded(Integer.toString(date.getMonthValue())));
        }
        var number = NUMBER.matcher(cell.text());
        if (!number.find()) {
            return NONE;
        }
        var rt = padded(number.group());
        return new HouseNumbers(rt, number.find() ? padded(number.group()) : "");
    }

    private static String padded(String digits) {
        int value = Integer.parseInt(digits);
        return value == 0
                ? ""
                : "0".repeat(Math.max(0, 3 - Integer.toString(value).length())) + value;
    }
}
