/** The companies asked to a meeting of the acceleration team: who answered, who promised, and who keeps it. */
@NamedInterface("company")
@NullMarked
package id.gemet.actions.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
