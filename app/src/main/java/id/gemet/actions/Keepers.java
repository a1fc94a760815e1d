package id.gemet.actions;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import java.util.Set;

/** Who writes down what was decided and what the programme stands on. */
public final class Keepers {

    public static final Set<Role> ROLES = Set.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.ADMIN);

    /** Who reads it. */
    public static final Set<Role> READERS =
            Set.of(Role.SECRETARY, Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.TREASURER, Role.AUDITOR, Role.ADMIN);

    private Keepers() {}

    /** Whether whoever acts is one of them. */
    public static boolean act() {
        return ROLES.contains(Acting.current().role());
    }
}
