/** Who promised what, and did it happen: rules and agreements, the acceleration team, action plans, companies. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "vault",
            "regions",
            "access",
            "audit",
            "registry",
            "intake",
            "verification",
            "funding",
            "enrolment",
            "coverage",
            "print"
        })
@NullMarked
package id.gemet.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
