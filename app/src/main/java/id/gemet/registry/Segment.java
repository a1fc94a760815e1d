package id.gemet.registry;

/** How somebody belongs to BPJS Ketenagakerjaan: by wage, without, by construction project, or working abroad. */
public enum Segment {
    PU,
    BPU,
    JAKON,
    PMI
}
