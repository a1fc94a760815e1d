package id.gemet.actions;

import id.gemet.funding.PaperKind;

/** A paper as a file, named as whoever handed it in named it. */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record PaperFile(String name, byte[] content) {

    /** Whether it is a PDF or a picture, whatever its name says. */
    public boolean isPaper() {
        return PaperKind.of(content).isPresent();
    }

    public boolean isPdf() {
        return PaperKind.of(content).filter(PaperKind.PDF::equals).isPresent();
    }
}
