/** Decides which records speak of the same person: comparison, evidence, clusters. Knows no framework and no database. */
@NullMarked
package id.gemet.linkage;

import org.jspecify.annotations.NullMarked;
