/** What is raced beside Gemet, each with a main of its own, and the plain reading of the file. */
@NullMarked
package id.gemet.bench.linkage.tools;

import org.jspecify.annotations.NullMarked;
