/** Measures speed and match quality; never shipped. */
@NullMarked
package id.gemet.bench;

import org.jspecify.annotations.NullMarked;
