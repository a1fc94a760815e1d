/** The meetings of the acceleration team, and what became of their decisions. */
@NamedInterface("team")
@NullMarked
package id.gemet.actions.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
