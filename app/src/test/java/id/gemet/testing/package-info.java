@NullMarked
package id.gemet.testing;

import org.jspecify.annotations.NullMarked;
