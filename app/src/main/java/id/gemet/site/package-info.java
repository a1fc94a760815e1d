/** The frame: layout, navigation and home per role, route policy, languages, error pages. */
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
            "billing",
            "coverage",
            "coverage :: continuity",
            "coverage :: worker",
            "actions",
            "actions :: company",
            "actions :: plan",
            "actions :: team",
            "tariffs"
        })
@NullMarked
package id.gemet.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
