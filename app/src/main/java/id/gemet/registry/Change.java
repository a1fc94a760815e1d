package id.gemet.registry;

import java.util.Set;

/** What a list changes of a worker already known. */
record Change(Held before, Listing after, Set<Detail> details) {

    Held result() {
        return new Held(before.id(), before.identity(), after, before.listedOn(), before.mergedInto());
    }
}
