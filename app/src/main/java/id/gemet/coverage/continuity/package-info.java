/** How long everybody's cover lasts: paid-through months, the days on which cover is lost, and who was told in time. */
@NamedInterface("continuity")
@NullMarked
package id.gemet.coverage.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
