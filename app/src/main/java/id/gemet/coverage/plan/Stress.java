package id.gemet.coverage.plan;

/** What may happen to a line. Whole per cent: of the ceiling that is cut, and by which months not yet reserved get dearer. */
public enum Stress {
    NONE(0, 0),
    CUT(30, 0),
    DEARER(0, 20),
    BOTH(30, 20);

    private final int percentCut;
    private final int percentDearer;

    Stress(int percentCut, int percentDearer) {
        this.percentCut = percentCut;
        this.percentDearer = percentDearer;
    }

    public int percentCut() {
        return percentCut;
    }

    public int percentDearer() {
        return percentDearer;
    }
}
