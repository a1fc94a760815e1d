package id.gemet.intake;

import java.util.stream.Stream;

/** Things that were never meant to stand where a name stands. */
final class Poison {

    private Poison() {}

    static Stream<String> cells() {
        return Stream.of(
                // what a database or a file cannot hold
                "\u0000",
                "A\u0000B",
                "\ud800",
                "BUDI\udc00SARI",
                "\u0007",
                "\u001b[31mMERAH",
                "\ufffe\uffff",
                // longer than a cell may be
                "A".repeat(32_768),
                "A".repeat(40_000),
                "SITI ".repeat(8_000),
                // what nobody sees
                "\u200b",
                "SI\u200bTI\u200d AMI\u00adNAH",
                "\ufeffNAMA",
                "\u00a0\u3000",
                "\u202eNAIRUBAS",
                "\u2066BUDI\u2069\u200f",
                // what a spreadsheet would run
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "+62",
                "-1",
                "=HYPERLINK(\"\"http://contoh.invalid\"\")",
                // what ends a field or a line
                "BUDI \"SI KECIL",
                "O'NEIL''",
                "\"BUDI",
                "\"\"\"\"",
                "\\",
                // what a page, a query or a template would run
                "'; drop table x--",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "{{7*7}}",
                "${7*7}",
                "%s%n%x",
                "../../etc/passwd",
                // what looks like nothing or like a figure
                "null",
                "NaN",
                "1E309",
                "#REF!",
                // letters of other kinds
                "\ud83d\ude00 BUDI",
                "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "Z" + "\u0351\u036b\u0343".repeat(400) + "ALGO",
                "\ufdfd \u0627\u0644\u0644\u0647",
                "\ud835\udd6c\ud835\udd8d\ud835\udd92\ud835\udd86\ud835\udd89");
    }
}
