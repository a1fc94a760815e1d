@NullMarked
package id.gemet.bench.linkage;

import org.jspecify.annotations.NullMarked;
