/** What a worker and the family may do and claim, once recognised without an account. */
@NullMarked
package id.gemet.coverage.worker;

import org.jspecify.annotations.NullMarked;
