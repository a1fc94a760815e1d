/** Comma-separated bytes, read and written without a thing per cell. */
@NullMarked
package id.gemet.bench.linkage.csv;

import org.jspecify.annotations.NullMarked;
