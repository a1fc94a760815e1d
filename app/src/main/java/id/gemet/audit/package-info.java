/** What was done and seen, by whom, provably: a hash chain per office, written in the deed's own transaction. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package id.gemet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
