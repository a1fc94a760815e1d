/** Turns an uploaded file into rows accepted, to repair, or ignored; nothing read is lost. */
@ApplicationModule(allowedDependencies = {"shared", "vault", "regions", "access", "audit", "registry", "web"})
@NullMarked
package id.gemet.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
