package id.gemet.intake.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** One cell as the file holds it, not yet interpreted; formulas count with the value last calculated. */
public sealed interface Cell {

    /** What a person would read in the cell; whole numbers without exponent, dates as ISO. */
    String text();

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    /**
     * Written text.
     *
     * @param cut longer than a cell may be; the rest was dropped
     * @param cleaned held characters that cannot be stored (U+0000, lone surrogates, control characters), or could not be decoded
     */
    record Text(String value, boolean cut, boolean cleaned) implements Cell {

        public Text(String value) {
            this(value, false, false);
        }

        @Override
        public String text() {
            return value;
        }

        @Override
        public String toString() {
            return "Text[" + value.length() + " characters]";
        }
    }

    /**
     * A numeric cell: of a NIK kept this way Excel has only 15 digits.
     *
     * @param asShown the decimal text in the file, such as 3672010203040000 or 3.67201E+15
     */
    @SuppressWarnings("JavaLangClash") // a spreadsheet's word for it, always read as Cell.Number
    record Number(double value, String asShown) implements Cell {

        private static final double PLAIN_TEXT_MAX = 1e21;
        private static final double PLAIN_TEXT_MIN = 1e-9;
        private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);

        @Override
        public String text() {
            double size = Math.abs(value);
            if (size == 0) {
                return "0";
            }
            if (!(size >= PLAIN_TEXT_MIN && size < PLAIN_TEXT_MAX)) {
                return asShown;
            }
            var exact = new BigDecimal(asShown);
            int fractionDigits = exact.stripTrailingZeros().scale();
            int wholeDigits = exact.precision() - exact.scale();
            boolean shownRounded = fractionDigits > 0 && wholeDigits < DIGITS_OF_EXCEL.getPrecision();
            return (shownRounded ? exact.round(DIGITS_OF_EXCEL) : exact)
                    .stripTrailingZeros()
                    .toPlainString();
        }

        @Override
        public String toString() {
            return "Number[" + asShown.length() + " characters]";
        }
    }

    /** A number shown as a date; a time of day is dropped. */
    record DateCell(LocalDate value) implements Cell {

        @Override
        public String text() {
            return value.toString();
        }

        @Override
        public String toString() {
            return "DateCell[]";
        }
    }

    record Bool(boolean value) implements Cell {

        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A formula that failed, such as {@code #N/A} or {@code #REF!}. */
    record ErrorCell(String code) implements Cell {

        @Override
        public String text() {
            return code;
        }
    }

    record Empty() implements Cell {

        static final Empty EMPTY = new Empty();

        @Override
        public String text() {
            return "";
        }
    }
}
