/** Which rupiah may pay whom for which month: payers, budget lines, a ledger that is only added to, and allocation. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tariffs",
            "access",
            "audit",
            "regions",
            "registry",
            "verification",
            "print",
            "vault",
            "web"
        })
@NullMarked
package id.gemet.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
