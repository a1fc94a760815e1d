package id.gemet.bench.linkage.people;

import java.util.List;

/**
 * People on one family card.
 *
 * @param formerHome the same as the home for those who never moved
 */
public record Household(Home home, Home formerHome, long card, List<InventedPerson> members) {}
