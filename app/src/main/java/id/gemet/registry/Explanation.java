package id.gemet.registry;

import id.gemet.linkage.Evidence;
import id.gemet.linkage.MatchWeight;
import java.util.List;

/** Why two workers may be one: what each field adds, and what it comes to. */
public record Explanation(List<Evidence> evidence, MatchWeight weight) {}
