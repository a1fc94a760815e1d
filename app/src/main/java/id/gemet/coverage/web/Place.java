package id.gemet.coverage.web;

import id.gemet.coverage.FunnelCount;
import id.gemet.shared.RegionCode;

/** A kecamatan or kelurahan and how far its listed people have come. */
record Place(RegionCode code, String name, FunnelCount count) {

    private static final int STEPS = 5;
    private static final int FEWEST_PEOPLE = 10;

    /** Covered of those who are to be covered, 0 to 1. */
    public double share() {
        var wanted = count.enrolled() + count.missing();
        return wanted == 0 ? 0 : (double) count.enrolled() / wanted;
    }

    /** 0 to 4 for each fifth; −1 where so few are listed that a share says nothing. */
    int step() {
        return count.listed() < FEWEST_PEOPLE ? -1 : Math.min(STEPS - 1, (int) (share() * STEPS));
    }
}
