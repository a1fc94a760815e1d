/** Who promised what, and did it happen: action plans, the acceleration team, regulations and agreements. */
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
            "funding :: pledge",
            "enrolment",
            "coverage",
            "print",
            "web"
        })
@NullMarked
package id.gemet.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
