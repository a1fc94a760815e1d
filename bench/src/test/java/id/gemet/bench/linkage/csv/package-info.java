@NullMarked
package id.gemet.bench.linkage.csv;

import org.jspecify.annotations.NullMarked;
