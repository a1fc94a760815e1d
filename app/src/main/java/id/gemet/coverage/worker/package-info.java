/** What a worker and the family may do and claim, once recognised without an account. */
@NamedInterface("worker")
@NullMarked
package id.gemet.coverage.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
