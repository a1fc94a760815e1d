/** Profile b: lists with habits of their own, written by ear, copied from one another, some scanned. */
@NullMarked
package id.gemet.bench.linkage.damage.lists;

import org.jspecify.annotations.NullMarked;
