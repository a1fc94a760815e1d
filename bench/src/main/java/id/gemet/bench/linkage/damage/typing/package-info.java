/** Profile a: every record typed anew by somebody with a keyboard and Excel, each field on its own. */
@NullMarked
package id.gemet.bench.linkage.damage.typing;

import org.jspecify.annotations.NullMarked;
