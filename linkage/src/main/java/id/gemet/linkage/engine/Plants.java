package id.gemet.linkage.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damaged copies of some records, linked with the rest to see how many of them are found: what a run misses it cannot know
 * otherwise. They change neither what is learnt nor who is linked. Which records are copied and how depends on their
 * place in the order of ids alone, so the same file always gets the same plants.
 */
final class Plants {

    /** What happened to a copy. Most suffer more than one, as records do. */
    enum Damage {
        SLIP("a letter or digit wrong"),
        LOST_VALUE("a value missing"),
        LOST_WORD("a word missing"),
        OTHER_ORDER("words in another order"),
        INITIAL("a word cut to its initial"),
        LOST_DIGITS("the last digits lost"),
        SWAPPED_DATE("day and month swapped"),
        OTHER_VALUE("a value of another record");

        final String words;

        Damage(String words) {
            this.words = words;
        }
    }

    private static final int SHARE = 20;
    private static final int MIN = 20;
    private static final int MAX = 2_000;
    private static final int DAMAGES_MAX = 3;
    private static final int TRIES = 20;

    final int count;
    private final LinkModel model;
    private final List<List<Damage>> suffered = new ArrayList<>();

    /** @param records in the file; a handful is copied of a small one, of a large one enough to count shares */
    Plants(LinkModel model, int records) {
        this.model = model;
        this.count = Math.min(records, Math.max(MIN, Math.min(MAX, records / SHARE)));
    }

    List<Damage> suffered(int plant) {
        return suffered.get(plant);
    }

    /**
     * A file of the copies.
     *
     * @param originals of each copy the values of the model's columns
     */
    DelimitedFile file(List<List<String>> originals) throws UnusableFile {
        var text = new StringBuilder();
        line(text, model.columns().stream().map(Column::name).toList());
        for (int plant = 0; plant < originals.size(); plant++) {
            line(text, damaged(plant, originals));
        }
        return DelimitedFile.of("planted", text.toString().getBytes(StandardCharsets.UTF_8), new Workers(1));
    }

    private List<String> damaged(int plant, List<List<String>> originals) {
        var random = new Random(plant);
        var cells = new ArrayList<>(originals.get(plant));
        var done = new ArrayList<Damage>();
        int wanted = 1 + random.nextInt(DAMAGES_MAX);
        for (int i = 0; i < TRIES && done.size() < wanted; i++) {
            int column = random.nextInt(cells.size());
            var damages = damages(model.columns().get(column).type());
            var damage = damages.get(random.nextInt(damages.size()));
            var other = originals.get(random.nextInt(originals.size())).get(column);
            var after = suffer(damage, cells.get(column).strip(), other, random);
            if (!after.equals(cells.get(column).strip())) {
                cells.set(column, after);
                done.add(damage);
            }
        }
        suffered.add(done);
        return cells;
    }

    private static List<Damage> damages(ColumnType type) {
        return switch (type) {
            case NAME ->
                List.of(
                        Damage.SLIP,
                        Damage.SLIP,
                        Damage.LOST_VALUE,
                        Damage.LOST_WORD,
                        Damage.OTHER_ORDER,
                        Damage.INITIAL);
            case TEXT -> List.of(Damage.SLIP, Damage.LOST_VALUE, Damage.LOST_WORD, Damage.OTHER_VALUE);
            case IDENTIFIER, NIK, PHONE ->
                List.of(Damage.SLIP, Damage.LOST_VALUE, Damage.LOST_DIGITS, Damage.OTHER_VALUE);
            case DATE -> List.of(Damage.SLIP, Damage.SWAPPED_DATE, Damage.LOST_VALUE);
            case CATEGORY, NUMBER -> List.of(Damage.LOST_VALUE, Damage.OTHER_VALUE);
        };
    }

    private static String suffer(Damage damage, String value, String other, Random random) {
        return switch (damage) {
            case SLIP -> slip(value, random);
            case LOST_VALUE -> "";
            case LOST_WORD -> words(value, words -> words.remove(random.nextInt(words.size())));
            case OTHER_ORDER -> words(value, words -> words.add(words.remove(0)));
            case INITIAL ->
                words(value, words -> {
                    int word = random.nextInt(words.size());
                    words.set(word, words.get(word).substring(0, 1));
                });
            case LOST_DIGITS -> value.length() < 6 ? value : value.substring(0, value.length() - 1);
            case SWAPPED_DATE -> swapped(value);
            case OTHER_VALUE -> other.strip();
        };
    }

    private static String slip(String value, Random random) {
        if (value.length() < 3) {
            return value;
        }
        int at = random.nextInt(value.length() - 1);
        char written = value.charAt(at);
        if (!Character.isLetterOrDigit(written)) {
            return value;
        }
        char wrong = Character.isDigit(written)
                ? (char) ('0' + random.nextInt(10))
                : (char) ((Character.isUpperCase(written) ? 'A' : 'a') + random.nextInt(26));
        boolean digits = Character.isDigit(written);
        var rest = value.substring(at + 1);
        return switch (random.nextInt(digits ? 2 : 4)) {
            case 0 -> value.substring(0, at) + wrong + rest;
            case 1 -> value.substring(0, at) + rest.charAt(0) + written + rest.substring(1);
            case 2 -> value.substring(0, at) + rest;
            default -> value.substring(0, at + 1) + wrong + rest;
        };
    }

    private interface WordsChange {
        void to(List<String> words);
    }

    private static String words(String value, WordsChange change) {
        var words = new ArrayList<>(Arrays.asList(value.split(" +", -1)));
        if (words.size() < 2) {
            return value;
        }
        change.to(words);
        return String.join(" ", words);
    }

    private static String swapped(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        long date = CellReader.date(bytes, 0, bytes.length);
        long month = date / 100 % 100;
        long day = date % 100;
        return date == 0 || day > 12 || day == 0
                ? value
                : date / 10000 + "-" + (day < 10 ? "0" : "") + day + "-" + (month < 10 ? "0" : "") + month;
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            text.append(c == 0 ? "\"" : ",\"")
                    .append(cells.get(c).replace("\"", "\"\""))
                    .append('"');
        }
        text.append('\n');
    }
}
