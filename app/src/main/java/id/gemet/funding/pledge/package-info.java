/** What companies, Baznas and donors promise, and what became of it: instalments, receipts, people, months. */
@NamedInterface("pledge")
@NullMarked
package id.gemet.funding.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
