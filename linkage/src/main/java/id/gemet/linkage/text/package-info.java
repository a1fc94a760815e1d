/** How alike two short texts are, computed with a machine word for a whole column of the textbook's table. */
@NullMarked
package id.gemet.linkage.text;

import org.jspecify.annotations.NullMarked;
