package id.gemet.coverage.open;

import java.util.Optional;

/**
 * One released figure.
 *
 * @param key code of a place, slug of an occupation, or kind of payer; an empty one is not known
 * @param covered people whose dues are paid through the city; empty where hidden
 * @param listed people whom the city lists in this place; empty where hidden, or not a place
 */
public record Cell(Dimension dimension, String key, Optional<Long> covered, Optional<Long> listed) {}
