/** One bill per term and month, until it is paid. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tariffs",
            "access",
            "audit",
            "registry",
            "regions",
            "funding",
            "enrolment",
            "print",
            "web"
        })
@NullMarked
package id.gemet.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
