package id.gemet.linkage.engine;

/** What blocking passes would cost on the whole file, judged by how often records of a sample meet. */
final class PassCost {

    private static final int SAMPLE_ROWS = 20_000;

    final int sample;
    private final Records records;

    PassCost(Records records) {
        this.records = records;
        this.sample = Math.min(SAMPLE_ROWS, records.size); // the order of rows is random
    }

    double pairsPerRecord(Pass pass) {
        if (pass.near().isPresent()) {
            return Blocking.WINDOW - 1.0;
        }
        var reader = new KeyReader(records, pass);
        var keys = new LongList(sample);
        for (int row = 0; row < sample; row++) {
            int count = reader.read(row);
            for (int k = 0; k < count; k++) {
                keys.add(reader.key(k));
            }
        }
        keys.sort(Integer.SIZE, Long.SIZE);
        double meetings = 0;
        int start = 0;
        for (int i = 1; i <= keys.size; i++) {
            if (i == keys.size || keys.values[i] >>> Integer.SIZE != keys.values[start] >>> Integer.SIZE) {
                meetings += (i - start) * (i - start - 1.0) / 2;
                start = i;
            }
        }
        double everyPair = Math.max(1, sample * (sample - 1.0) / 2);
        return meetings / everyPair * records.size / 2;
    }
}
