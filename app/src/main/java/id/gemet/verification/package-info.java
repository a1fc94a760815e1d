/** Whether a worker is who and what the list says: evidence, rules, decisions, and decrees frozen by name. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "regions",
            "print",
            "registry",
            "intake",
            "intake :: file",
            "intake :: judge",
            "web"
        })
@NullMarked
package id.gemet.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
