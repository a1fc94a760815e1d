package id.gemet.intake.file;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of the file; delimited text counts as one sheet named as the file.
 *
 * @param index from 0
 * @param declaredRows the last row the sheet says it has, where it says so
 */
public record SheetInfo(
        int index, String name, boolean hidden, @Nullable Integer declaredRows) {}
