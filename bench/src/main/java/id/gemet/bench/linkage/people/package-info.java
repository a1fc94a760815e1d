/** The invented world as it is, before anybody writes it down: places, households, numbers. */
@NullMarked
package id.gemet.bench.linkage.people;

import org.jspecify.annotations.NullMarked;
