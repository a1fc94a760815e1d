package id.gemet.funding;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name as payers outside the pemda see it: the first letter of each word. */
final class MaskedName {

    private MaskedName() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "•••")
                .collect(Collectors.joining(" "));
    }
}
