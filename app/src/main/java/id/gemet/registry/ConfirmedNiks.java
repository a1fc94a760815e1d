package id.gemet.registry;

import java.util.Collection;
import java.util.Set;

/** Whose NIK the population register has confirmed; two such people are two. Answered by the module that asks it. */
public interface ConfirmedNiks {

    /** Those of the identities whose NIK is confirmed by the newest answer. */
    Set<IdentityId> among(Collection<IdentityId> identities);
}
