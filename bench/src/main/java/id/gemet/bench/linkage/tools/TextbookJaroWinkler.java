package id.gemet.bench.linkage.tools;

/** As one finds it in textbooks. */
final class TextbookJaroWinkler {

    private TextbookJaroWinkler() {}

    static double similarity(String left, String right) {
        var jaro = jaro(left, right);
        var prefix = 0;
        while (prefix < Math.min(4, Math.min(left.length(), right.length()))
                && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + 0.1 * prefix * (1 - jaro);
    }

    private static double jaro(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var window = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        var leftMatched = new boolean[left.length()];
        var rightMatched = new boolean[right.length()];
        var matches = 0;
        for (var i = 0; i < left.length(); i++) {
            for (var j = Math.max(0, i - window); j < Math.min(right.length(), i + window + 1); j++) {
                if (!rightMatched[j] && left.charAt(i) == right.charAt(j)) {
                    leftMatched[i] = true;
                    rightMatched[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        var transposed = 0;
        for (int i = 0, j = 0; i < left.length(); i++) {
            if (leftMatched[i]) {
                while (!rightMatched[j]) {
                    j++;
                }
                transposed += left.charAt(i) == right.charAt(j++) ? 0 : 1;
            }
        }
        var share = (double) matches;
        return (share / left.length() + share / right.length() + (share - transposed / 2.0) / share) / 3;
    }
}
