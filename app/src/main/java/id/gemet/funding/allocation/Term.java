package id.gemet.funding.allocation;

/**
 * Consecutive months, by index.
 *
 * @param continues whether it follows on cover that the person has
 */
record Term(int first, int last, boolean continues) {

    int months() {
        return last - first + 1;
    }

    int monthsIn(Pool.Bucket bucket) {
        return Math.max(0, Math.min(last, bucket.last()) - Math.max(first, bucket.first()) + 1);
    }
}
