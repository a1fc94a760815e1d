package id.gemet.intake.file;

import java.io.IOException;

/** Text that may be in several runs of different looks; notes on pronunciation do not belong to it. */
final class RichText {

    /** Longer than any cell may be even if each character is an escape. */
    private static final int BYTES_PER_CHARACTER = 8;

    private RichText() {}

    static XmlText buffer(Limits limits) {
        return new XmlText(limits.cellCharactersMax() * BYTES_PER_CHARACTER);
    }

    /** Adds the text of the element just entered, and passes its end. */
    static void append(XmlScanner xml) throws IOException {
        int item = xml.depth();
        while (xml.nextChild(item)) {
            if (xml.tag().at("t")) {
                xml.appendText();
            } else if (xml.tag().at("r")) {
                appendRun(xml);
            }
        }
    }

    private static void appendRun(XmlScanner xml) throws IOException {
        int run = xml.depth();
        while (xml.nextChild(run)) {
            if (xml.tag().at("t")) {
                xml.appendText();
            }
        }
    }
}
