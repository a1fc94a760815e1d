@NullMarked
package id.gemet;

import org.jspecify.annotations.NullMarked;
