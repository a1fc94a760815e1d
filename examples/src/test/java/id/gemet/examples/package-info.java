@NullMarked
package id.gemet.examples;

import org.jspecify.annotations.NullMarked;
