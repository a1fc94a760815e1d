/** Who is on the acceleration team, its meetings, and what became of their decisions. */
@NamedInterface("team")
@NullMarked
package id.gemet.actions.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
