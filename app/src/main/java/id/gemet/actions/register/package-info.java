/** The regulations and agreements the programme stands on, how long they hold, and what hangs on each. */
@NamedInterface("register")
@NullMarked
package id.gemet.actions.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
