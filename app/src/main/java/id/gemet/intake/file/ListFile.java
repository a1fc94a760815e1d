package id.gemet.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An uploaded list. Opening it looks at the content, never at the ending of the name, and refuses early what cannot be a
 * list; {@link #rows} may still refuse the file as a whole, and whatever it delivered is then void.
 */
public abstract sealed class ListFile implements AutoCloseable permits WorkbookFile, DelimitedText {

    private static final long MEGABYTE = 1024L * 1024;

    private final FileKind kind;
    private final List<FileNote> openingNotes = new ArrayList<>();
    private final List<FileNote> readingNotes = new ArrayList<>();

    ListFile(FileKind kind) {
        this.kind = kind;
    }

    /** Reads from memory alone: whose list it is never reaches a disk. */
    public static ListFile open(byte[] content, String originalName) throws UnreadableFile, IOException {
        return open(content, originalName, Limits.standard());
    }

    public static ListFile open(Path file, String originalName) throws UnreadableFile, IOException {
        return open(file, originalName, Limits.standard());
    }

    public static ListFile open(Path file, String originalName, Limits limits) throws UnreadableFile, IOException {
        refuseLarger(Files.size(file), limits);
        return open(Files.readAllBytes(file), originalName, limits);
    }

    private static ListFile open(byte[] content, String originalName, Limits limits)
            throws UnreadableFile, IOException {
        refuseLarger(content.length, limits);
        return switch (FileSignature.of(content)) {
            case XLSX -> WorkbookFile.of(content, limits);
            case DELIMITED_TEXT -> DelimitedText.of(content, originalName, limits);
        };
    }

    private static void refuseLarger(long bytes, Limits limits) throws UnreadableFile {
        if (bytes > limits.fileBytesMax()) {
            throw new UnreadableFile(Refusal.TOO_LARGE, limits.fileBytesMax() / MEGABYTE);
        }
    }

    public final FileKind kind() {
        return kind;
    }

    public abstract List<SheetInfo> sheets();

    /**
     * Delivers every row the file holds, sheet after sheet. Rows of a workbook that were never written are not in the file
     * and leave a gap in the numbers; blank rows after the last filled one are only counted.
     */
    public final void rows(RowConsumer consumer) throws UnreadableFile, IOException {
        readingNotes.clear();
        deliverTo(consumer);
    }

    /** What there is to say about the file; complete once {@link #rows} has run. */
    public final List<FileNote> notes() {
        var all = new ArrayList<>(openingNotes);
        all.addAll(readingNotes);
        return List.copyOf(all);
    }

    abstract void deliverTo(RowConsumer consumer) throws IOException;

    final void noteOnOpening(FileNote.Kind note, Object... arguments) {
        openingNotes.add(FileNote.of(note, arguments));
    }

    final void note(FileNote.Kind note, Object... arguments) {
        readingNotes.add(FileNote.of(note, arguments));
    }

    @Override
    public abstract void close() throws IOException;
}
