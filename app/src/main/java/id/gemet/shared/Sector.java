package id.gemet.shared;

/** The two groups for which PP 50/2025 sets different months of reduced dues. */
public enum Sector {
    TRANSPORT,
    OTHER
}
