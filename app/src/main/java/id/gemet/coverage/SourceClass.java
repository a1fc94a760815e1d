package id.gemet.coverage;

/** How directly a figure comes from whoever counted. */
public enum SourceClass {
    OFFICIAL,
    PRESS_CITING_OFFICIAL,
    PRESS
}
