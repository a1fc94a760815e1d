package id.gemet.intake.file;

import java.io.IOException;
import java.io.Serial;

/** A part of a workbook is not the XML it should be. */
final class MalformedPart extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;
}
