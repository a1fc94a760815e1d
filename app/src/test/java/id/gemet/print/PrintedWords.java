package id.gemet.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the texts of a printed paper stand, in millimetres. */
public final class PrintedWords {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    /** @param page counted from 1 */
    public record Word(String text, int page, float left, float right, float y) {}

    private PrintedWords() {}

    public static List<Word> of(byte[] pdf) {
        var words = new ArrayList<Word>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    var first = letters.getFirst();
                    var last = letters.getLast();
                    words.add(new Word(
                            text,
                            getCurrentPageNo(),
                            first.getX() / POINTS_PER_MM,
                            (last.getX() + last.getWidth()) / POINTS_PER_MM,
                            first.getY() / POINTS_PER_MM));
                }
            }.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
