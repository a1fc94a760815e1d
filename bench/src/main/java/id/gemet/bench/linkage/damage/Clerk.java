package id.gemet.bench.linkage.damage;

import id.gemet.bench.linkage.people.Household;
import id.gemet.bench.linkage.people.InventedPerson;
import org.jspecify.annotations.Nullable;

/** Writes people down, each with their own idea of how. */
public interface Clerk {

    /**
     * @param earlier what was written of this person the last time, if anything
     */
    WrittenRow write(Household household, InventedPerson person, @Nullable WrittenRow earlier);
}
