/** Where things are, as of a date: the administrative tree, retired codes, spellings, boundaries, statistics. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.gemet.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
