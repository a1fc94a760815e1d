/** Who is covered against whom should be: published readings and targets, the funnel, maps, and the worker's own page. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "regions",
            "tariffs",
            "access",
            "audit",
            "registry",
            "verification",
            "funding",
            "enrolment",
            "print",
            "web"
        })
@NullMarked
package id.gemet.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
