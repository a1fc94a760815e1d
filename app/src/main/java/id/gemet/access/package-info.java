/** Who may act, in which role, for which office and region; and that scope in every transaction. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "web"})
@NullMarked
package id.gemet.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
