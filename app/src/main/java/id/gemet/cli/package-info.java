/** The command line: the same code as the pages, plain exit codes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "vault",
            "access",
            "audit",
            "regions",
            "intake",
            "intake :: judge",
            "intake :: file",
            "coverage",
            "enrolment",
            "demo"
        })
@NullMarked
package id.gemet.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
