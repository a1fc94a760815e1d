/** Who is covered, by whom and since when: terms, batches to the insurer and its replies, cards and their hand-over. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tariffs",
            "access",
            "audit",
            "vault",
            "registry",
            "regions",
            "verification",
            "funding",
            "intake :: file",
            "web",
            "print"
        })
@NullMarked
package id.gemet.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
