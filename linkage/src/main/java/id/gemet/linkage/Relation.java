package id.gemet.linkage;

/**
 * Who the two people behind a pair may be if they are not one. Strangers agree by chance; a household shares address,
 * telephone and mother; twins share the birth date too. Treating all pairs as strangers would make one person of
 * siblings (Larsen and Rubin, "Iterative automated record linkage using mixture models", JASA 2001).
 */
enum Relation {
    STRANGERS(0),
    /** Some four others in a quarter of a million. */
    HOUSEHOLD(16),
    /** One person in forty, to be careful. */
    TWINS(22.5);

    /** How much rarer such a pair is than a pair of strangers, as -log2. */
    final double rarity;

    Relation(double rarity) {
        this.rarity = rarity;
    }
}
