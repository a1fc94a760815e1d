package id.gemet.linkage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes from the written tokens of a name what is not part of it: titles, degrees, "bin", "alias", "almarhum". */
final class Titles {

    /** A token as written: capitals, whether a dot followed it, whether a comma stood before it. */
    record Written(String letters, boolean dotted, boolean afterComma) {}

    private enum Position {
        PREFIX,
        PREFIX_IF_DOTTED,
        SUFFIX,
        SUFFIX_IF_DOTTED,
        ANYWHERE,
        FATHER,
        FATHER_IF_DOTTED,
        ALIAS
    }

    private static final int DEGREE_TOKENS_MAX = 4;
    private static final Titles INDONESIAN = new Titles();

    private final Map<Position, Set<String>> titles = new EnumMap<>(Position.class);
    private final Set<String> all = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private Titles() {
        for (var position : Position.values()) {
            titles.put(position, new HashSet<>());
        }
        for (var row : Table.read("indonesia/titles.csv")) {
            set(Position.valueOf(row[0].toUpperCase(Locale.ROOT).replace(' ', '_')))
                    .add(row[1]);
            all.add(row[1]);
            for (int from = 0; from < row[1].length(); from++) {
                for (int to = from + 1; to <= row[1].length(); to++) {
                    parts.add(row[1].substring(from, to));
                }
            }
        }
    }

    static Titles indonesian() {
        return INDONESIAN;
    }

    /** Removes in place; at least one token is left when there was one. */
    void removeFrom(List<Written> name) {
        if (isBare(name)) {
            return;
        }
        dropAlias(name);
        for (int i = name.size() - 1; i >= 0 && name.size() > 1; i--) {
            var token = name.get(i);
            boolean separates = i > 0 && is(token, Position.FATHER, Position.FATHER_IF_DOTTED);
            if (separates || set(Position.ANYWHERE).contains(token.letters())) {
                name.remove(i);
            }
        }
        dropDegrees(name);
        while (name.size() > 1 && is(name.get(0), Position.PREFIX, Position.PREFIX_IF_DOTTED)) {
            name.remove(0);
        }
    }

    /** Nothing in it can be a title: most names. A title of several tokens has a dot or a comma. */
    private boolean isBare(List<Written> name) {
        for (var token : name) {
            if (token.dotted() || token.afterComma() || all.contains(token.letters())) {
                return false;
            }
        }
        return true;
    }

    private void dropAlias(List<Written> name) {
        for (int i = 1; i < name.size(); i++) {
            if (set(Position.ALIAS).contains(name.get(i).letters())) {
                name.subList(i, name.size()).clear();
            }
        }
    }

    private void dropDegrees(List<Written> name) {
        int tokens = degreeAtTheEnd(name);
        while (tokens > 0) {
            name.subList(name.size() - tokens, name.size()).clear();
            tokens = degreeAtTheEnd(name);
        }
    }

    /** How many of the last tokens together are one degree: "S. Pd. I." is written in up to three. */
    private int degreeAtTheEnd(List<Written> name) {
        for (int count = Math.min(DEGREE_TOKENS_MAX, name.size() - 1); count > 0; count--) {
            var last = name.subList(name.size() - count, name.size());
            var letters = new StringBuilder();
            last.forEach(token -> letters.append(token.letters()));
            boolean marked = last.get(0).dotted() || last.get(0).afterComma();
            boolean degree = (set(Position.SUFFIX).contains(letters.toString()) && (count == 1 || marked))
                    || (set(Position.SUFFIX_IF_DOTTED).contains(letters.toString()) && marked);
            boolean glued = count == 1 && marked && set(Position.PREFIX).contains(letters.toString());
            if (degree || glued) {
                return count;
            }
        }
        return 0;
    }

    private boolean is(Written token, Position always, Position ifDotted) {
        return set(always).contains(token.letters())
                || (token.dotted() && set(ifDotted).contains(token.letters()));
    }

    /** Whether a token may be something else than a name, wherever it stands. */
    boolean mayBe(String letters) {
        return all.contains(letters);
    }

    /** Whether a token may be one of the several that a title is written in. */
    boolean mayBePartOfOne(String letters) {
        return parts.contains(letters);
    }

    private Set<String> set(Position position) {
        return titles.getOrDefault(position, Set.of());
    }
}
