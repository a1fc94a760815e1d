package id.gemet.intake.file;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a date. */
final class DateFormats {

    private final BitSet dateStyles;

    private DateFormats(BitSet dateStyles) {
        this.dateStyles = dateStyles;
    }

    static DateFormats none() {
        return new DateFormats(new BitSet());
    }

    static DateFormats read(PartStream part) throws IOException {
        Map<Integer, Boolean> ownFormats = new HashMap<>();
        var dateStyles = new BitSet();
        try (part) {
            var xml = new XmlScanner(part, new XmlText(0));
            while (xml.nextChild(0)) {
                int sheet = xml.depth();
                while (xml.nextChild(sheet)) {
                    if (xml.tag().at("numFmts")) {
                        readFormats(xml, ownFormats);
                    } else if (xml.tag().at("cellXfs")) {
                        readStyles(xml, ownFormats, dateStyles);
                    }
                }
            }
        }
        return new DateFormats(dateStyles);
    }

    boolean isDate(int style) {
        return style >= 0 && dateStyles.get(style);
    }

    private static void readFormats(XmlScanner xml, Map<Integer, Boolean> ownFormats) throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            int id = xml.tag().find("numFmtId") ? xml.tag().valueDigits() : -1;
            ownFormats.put(id, showsDate(xml.tag().attribute("formatCode")));
        }
    }

    private static void readStyles(XmlScanner xml, Map<Integer, Boolean> ownFormats, BitSet dateStyles)
            throws IOException {
        int list = xml.depth();
        for (int style = 0; xml.nextChild(list); style++) {
            int format = xml.tag().find("numFmtId") ? xml.tag().valueDigits() : -1;
            dateStyles.set(style, ownFormats.getOrDefault(format, isBuiltInDate(format)));
        }
    }

    /** ECMA-376 part 1, 18.8.30, with the East Asian ones; 18 to 21 and 45 to 47 show only a time. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 58);
    }

    /** Day, month or year in the first section, apart from quoted text, colours and languages. */
    static boolean showsDate(@Nullable String formatCode) {
        if (formatCode == null) {
            return false;
        }
        String code = formatCode
                .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]", "")
                .replaceAll(";.*", "")
                .replaceAll("(?i)general|am/pm|a/p", "")
                .toLowerCase(Locale.ROOT);
        boolean time = code.contains("h") || code.contains("s");
        boolean number = !time && (code.contains("0") || code.contains("#"));
        return !number && (code.contains("d") || code.contains("y") || (code.contains("m") && !time));
    }
}
