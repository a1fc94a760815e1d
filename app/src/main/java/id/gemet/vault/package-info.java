/** Seals what identifies a person, and finds it again without reading it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.gemet.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
