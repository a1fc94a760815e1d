/** What becomes of a person in a list, told by two authors who share nothing but the row they write. */
@NullMarked
package id.gemet.bench.linkage.damage;

import org.jspecify.annotations.NullMarked;
