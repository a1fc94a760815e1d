package id.gemet.billing;

import id.gemet.shared.Rupiah;

/**
 * Everybody of a month who is in the same state.
 *
 * @param gap by how much the four amounts of a person differ, over all of them; never cancelled out between people
 * @param unexplained the part of it that nobody has explained
 */
public record Pile(
        PersonState state,
        int people,
        Rupiah listed,
        Rupiah billed,
        Rupiah paid,
        Rupiah insurer,
        Rupiah gap,
        Rupiah unexplained) {}
