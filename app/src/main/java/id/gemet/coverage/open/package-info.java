/** What everybody may see and take away: counts released once a month, in which no small group can be found. */
@NamedInterface("open")
@NullMarked
package id.gemet.coverage.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
