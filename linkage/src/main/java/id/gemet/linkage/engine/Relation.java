package id.gemet.linkage.engine;

import java.util.List;

/**
 * Why two different people may agree on more than chance: a household shares address, telephone and mother; twins share
 * the birth date besides. Each relation is a class of its own beside "one person" and "strangers", so that what it
 * explains is no evidence for one person (Larsen and Rubin, JASA 2001).
 */
public record Relation(String name, List<String> shares) {

    public Relation {
        shares = List.copyOf(shares);
    }
}
