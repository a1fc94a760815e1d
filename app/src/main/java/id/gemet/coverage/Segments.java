package id.gemet.coverage;

/**
 * People by how they belong to BPJS Ketenagakerjaan. Somebody in two segments is in both and once in {@code known}.
 *
 * @param formal in PU or Jakon
 * @param informal in BPU
 * @param known in any
 */
public record Segments(long pu, long bpu, long jakon, long pmi, long formal, long informal, long known) {

    /** As the insurer counts; more than people where somebody is in several segments. */
    public long memberships() {
        return pu + bpu + jakon + pmi;
    }
}
