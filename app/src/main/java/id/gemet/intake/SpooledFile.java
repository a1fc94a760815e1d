package id.gemet.intake;

import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens a list from memory. Readers need a file with a name, so it is given one, in main memory where the machine has
 * such a place, and loses it again at once: what was uploaded never stays on a disk unsealed.
 */
final class SpooledFile {

    private static final Path MEMORY = Path.of("/dev/shm");

    private SpooledFile() {}

    static ListFile open(byte[] content, String name) throws UnreadableFile {
        try {
            var file = Files.isWritable(MEMORY)
                    ? Files.createTempFile(MEMORY, "gemet", ".list")
                    : Files.createTempFile("gemet", ".list");
            try {
                Files.write(file, content);
                return ListFile.open(file, name);
            } finally {
                Files.delete(file);
            }
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (IOException problem) {
            throw new UncheckedIOException("An uploaded file could not be put aside", problem);
        }
    }
}
