/** Decides what each row of a list says, whom it means and what is wrong with it; knows no framework and no database. */
@NamedInterface("judge")
@NullMarked
package id.gemet.intake.judge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
