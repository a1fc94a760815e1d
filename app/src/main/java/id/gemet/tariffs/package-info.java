/** What a month of cover costs, by which regulation, for whom: dated, so that an old month keeps its old price. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.gemet.tariffs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
