package id.gemet.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Templates and messages as they lie in the source tree. */
final class Sources {

    private static final Path RESOURCES =
            Files.isDirectory(Path.of("app")) ? Path.of("app/src/main/resources") : Path.of("src/main/resources");

    private Sources() {}

    static List<Path> templates() {
        return files("templates", ".html");
    }

    /** Of both languages. */
    static List<Path> messages() {
        return files("messages", ".properties");
    }

    private static List<Path> files(String folder, String ending) {
        try (var files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
