@NullMarked
package id.gemet.bench.linkage.people;

import org.jspecify.annotations.NullMarked;
