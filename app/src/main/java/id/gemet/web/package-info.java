/** What the pages of every module do alike: read what was typed, hand out a file, name what a thing stands on. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.gemet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
