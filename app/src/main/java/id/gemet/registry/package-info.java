/** Who is who: one identity per NIK in the installation, one worker per identity and pemda. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "regions", "access", "audit", "web"})
@NullMarked
package id.gemet.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
