/** Makes the messy lists of the demo cities from a seed. Every person in them is invented. */
@NullMarked
package id.gemet.examples;

import org.jspecify.annotations.NullMarked;
