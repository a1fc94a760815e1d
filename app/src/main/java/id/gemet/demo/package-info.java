/** Plays the demo cities through the same code as a user would. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "registry",
            "intake",
            "intake :: file",
            "verification",
            "funding",
            "funding :: pledge",
            "enrolment",
            "billing",
            "actions :: company",
            "print",
            "actions",
            "actions :: plan",
            "actions :: register",
            "actions :: team",
            "coverage",
            "coverage :: open",
            "tariffs",
            "examples"
        })
@NullMarked
package id.gemet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
