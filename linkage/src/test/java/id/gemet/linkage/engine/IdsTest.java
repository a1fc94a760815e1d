package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final LinkModel MODEL = new LinkModel(
            Optional.of("id"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(new Column("name", ColumnType.NAME)),
            List.of(Pass.of("name")),
            List.of());

    @Test
    void idsOfAnyLengthAndLettersAreWrittenAsTheyWereRead() throws UnusableFile {
        var written = List.of("1", "1234567", "12345678", "pé-7", "\"a,b\"", "\"a,longer,one\"", "\"5\"\"x\"", "");
        var read = List.of("1", "1234567", "12345678", "pé-7", "a,b", "a,longer,one", "5\"x", "");
        var file = DelimitedFile.of(
                "list.csv",
                ("id,name\n" + String.join(",SITI\n", written) + ",SITI\n").getBytes(StandardCharsets.UTF_8),
                new Workers(1));
        var records = new Encoder(MODEL, List.of(file), new Workers(2)).encode();
        var ids = new Ids(MODEL, List.of(file), records);

        for (int row = 0; row < records.size; row++) {
            int place = (int) records.origin[row];
            assertThat(ids.of(row)).isEqualTo(read.get(place));
            assertThat(line(ids, row)).isEqualTo(written.get(place));
        }
    }

    private static String line(Ids ids, int row) {
        var lines = new Lines(ids);
        lines.id(row);
        return new String(lines.take(), StandardCharsets.UTF_8);
    }
}
