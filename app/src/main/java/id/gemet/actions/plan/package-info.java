/** What offices promise to do (langkah nyata): steps with proof, what is late, and what their own lists came to. */
@NamedInterface("plan")
@NullMarked
package id.gemet.actions.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
