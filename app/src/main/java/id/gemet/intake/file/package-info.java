/** Reads an uploaded list, XLSX or delimited text, row by row in bounded memory, or refuses it in one sentence. */
@NamedInterface("file")
@NullMarked
package id.gemet.intake.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
