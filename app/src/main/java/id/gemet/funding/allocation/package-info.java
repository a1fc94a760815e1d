/** Decides which line pays for whom in which months, exactly; knows no framework, no database and no clock. */
@NullMarked
package id.gemet.funding.allocation;

import org.jspecify.annotations.NullMarked;
