/** How long the money lasts and when a target is reached: computed from lines, people and stated assumptions. */
@NullMarked
package id.gemet.coverage.plan;

import org.jspecify.annotations.NullMarked;
