/** One bill per term and month, until it is paid. */
@ApplicationModule(allowedDependencies = {"shared", "tariffs", "access", "audit", "funding", "enrolment"})
@NullMarked
package id.gemet.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
