/** What companies, Baznas and donors promise, and what became of it: instalments, receipts, people, months. */
@NullMarked
package id.gemet.funding.pledge;

import org.jspecify.annotations.NullMarked;
