package id.gemet.funding.pledge;

import java.time.LocalDate;

/**
 * A payer's word on standing on the public scoreboard.
 *
 * @param agreed false: it was withdrawn, or refused
 * @param givenBy who said so for the payer
 * @param document the paper that says so
 */
public record Consent(boolean agreed, String givenBy, String document, LocalDate givenOn) {}
