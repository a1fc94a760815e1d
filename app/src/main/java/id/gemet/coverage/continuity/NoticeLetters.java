package id.gemet.coverage.continuity;

import id.gemet.print.Paper;
import java.util.List;

/** What workers are handed, three to a sheet, to be cut apart. */
public final class NoticeLetters {

    private static final int PER_SHEET = 3;
    private static final float ROOM = 12;

    /** @param to name and kelurahan of the worker */
    public record Letter(String to, String text) {}

    private NoticeLetters() {}

    public static byte[] print(String city, String heading, List<Letter> letters) {
        try (var paper = new Paper(city)) {
            for (var i = 0; i < letters.size(); i++) {
                if (i > 0 && i % PER_SHEET == 0) {
                    paper.nextPage();
                }
                paper.paragraph(heading, 13);
                paper.space(2);
                paper.paragraph(letters.get(i).to(), 11);
                paper.space(2);
                paper.paragraph(letters.get(i).text(), 11);
                paper.space(ROOM);
                paper.rule();
                paper.space(ROOM);
            }
            return paper.bytes();
        }
    }
}
