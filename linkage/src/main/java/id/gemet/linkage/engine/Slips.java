package id.gemet.linkage.engine;

/** Whether one token is another with few slips: letters changed, lost, added or two neighbours exchanged. */
final class Slips {

    private static final int NONE_MAX = 3;

    private final int[][] rows = new int[3][80];

    /** The number of slips if at most 2, else 3. */
    int between(byte[] a, byte[] b) {
        int start = 0;
        int endA = a.length;
        int endB = b.length;
        if (Math.abs(endA - endB) > 2) {
            return NONE_MAX;
        }
        while (start < endA && start < endB && a[start] == b[start]) {
            start++;
        }
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        int restA = endA - start;
        int restB = endB - start;
        if (restA == 0 || restB == 0) {
            return restA + restB;
        }
        if (restA == 1 && restB == 1) {
            return 1;
        }
        if (restA > 70 || restB > 70) {
            return NONE_MAX;
        }
        return Math.min(NONE_MAX, optimalAlignment(a, b, start, restA, restB));
    }

    private int optimalAlignment(byte[] a, byte[] b, int start, int lengthA, int lengthB) {
        int[] before = rows[0];
        int[] last = rows[1];
        int[] current = rows[2];
        for (int j = 0; j <= lengthB; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= lengthA; i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= lengthB; j++) {
                byte one = a[start + i - 1];
                byte other = b[start + j - 1];
                int distance = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + (one == other ? 0 : 1));
                if (i > 1 && j > 1 && one == b[start + j - 2] && a[start + i - 2] == other) {
                    distance = Math.min(distance, before[j - 2] + 1);
                }
                current[j] = distance;
                least = Math.min(least, distance);
            }
            if (least > 2) {
                return NONE_MAX;
            }
            int[] free = before;
            before = last;
            last = current;
            current = free;
        }
        return last[lengthB];
    }
}
