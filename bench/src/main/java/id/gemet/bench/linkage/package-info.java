/** How well and how fast records of one person are found: invented people, an evaluator, a race of tools. */
@NullMarked
package id.gemet.bench.linkage;

import org.jspecify.annotations.NullMarked;
