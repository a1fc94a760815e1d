/** Pages for the printer: A4, an embedded font, text and tables that break where they must. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.gemet.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
