package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.linkage.IndonesianNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever way a name is read, fast or slow, its tokens are those the culture finds in it. */
class TokenReaderTest {

    private static final int NAMES = 60_000;
    private static final List<String> WORDS = List.of(
            "Siti",
            "Aminah",
            "Nur",
            "Hayati",
            "Budi",
            "Santoso",
            "Abdul",
            "Rahman",
            "Muhammad",
            "Moh",
            "M",
            "A",
            "S",
            "R0ny",
            "1lham",
            "1ndra",
            "1indra",
            "Safi'i",
            "Syafe'i",
            "D\u00e9wi",
            "Nur'aini",
            "Karo-karo",
            "Ag",
            "Pd",
            "Si",
            "Keb",
            "Mdkeb",
            "Slamet",
            "Agus",
            "Djoko",
            "Soetomo",
            "Dwi",
            "An",
            "Ali",
            "Alias",
            "bin",
            "Binti");
    private static final List<String> TITLES = List.of(
            "H.",
            "Hj.",
            "Drs.",
            "Dra.",
            "St.",
            "M.",
            "Moh.",
            "Ir",
            "S.Pd",
            "S. Pd. I.",
            "SE",
            "S.H.",
            "A.Md.Keb",
            "A. Mdkeb",
            "(Alm)",
            "alm.",
            "@",
            "a/n",
            "Bpk");
    private static final List<String> SIGNS = List.of(" ", " ", " ", " ", "  ", ", ", ",", ". ", ".", "-", " '", "/");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final TokenTable table = new TokenTable();
    private final TokenPool pool = new TokenPool();
    private final TokenPool.Writer writer = pool.writer();

    @Test
    void readsIndonesianNamesAsTheCultureDoes() {
        readsAsTheCultureDoes(new IndonesianNames());
    }

    @Test
    void readsNamesOfAnyLanguageAsTheCultureDoes() {
        readsAsTheCultureDoes(NameCulture.PLAIN);
    }

    private void readsAsTheCultureDoes(NameCulture culture) {
        var reader = new TokenReader(new Column("name", ColumnType.NAME, culture), table);
        for (int i = 0; i < NAMES; i++) {
            var name = name();
            var tokens = joined(culture, culture.tokens(name));
            assertThat(read(reader, name))
                    .as("seed %d, name \"%s\"", seed, name)
                    .isEqualTo(tokens.subList(0, Math.min(8, tokens.size())));
        }
    }

    private List<String> read(TokenReader reader, String name) {
        byte[] bytes = ("x" + name + "y").getBytes(StandardCharsets.UTF_8);
        long cell = reader.read(bytes, 1, bytes.length - 1, writer);
        var tokens = new ArrayList<String>();
        for (int t = 0; t < Records.count(cell); t++) {
            tokens.add(table.text(pool.token(cell, t)));
        }
        return tokens;
    }

    private static List<String> joined(NameCulture culture, List<String> tokens) {
        var joined = new ArrayList<String>();
        for (var token : tokens) {
            int last = joined.size() - 1;
            var one = last >= 0 && culture.begins(joined.get(last))
                    ? culture.joined(joined.get(last), token)
                    : Optional.<String>empty();
            if (one.isPresent()) {
                joined.set(last, one.get());
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private String name() {
        var name = new StringBuilder(random.nextInt(3) == 0 ? one(TITLES) + one(SIGNS) : "");
        int words = 1 + random.nextInt(4);
        for (int w = 0; w < words; w++) {
            name.append(w == 0 ? "" : one(SIGNS)).append(one(WORDS));
        }
        if (random.nextInt(3) == 0) {
            name.append(one(SIGNS)).append(one(TITLES));
        }
        return random.nextInt(4) == 0 ? name.toString().toUpperCase(Locale.ROOT) : name.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
