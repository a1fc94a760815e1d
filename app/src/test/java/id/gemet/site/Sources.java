package id.gemet.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Code, templates and messages as they lie in the source tree. */
final class Sources {

    private static final Path MAIN = Path.of(Files.isDirectory(Path.of("app")) ? "app/src/main" : "src/main");

    private Sources() {}

    static List<Path> code() {
        return files("java", ".java");
    }

    static List<Path> templates() {
        return files("resources/templates", ".html");
    }

    /** Of both languages. */
    static List<Path> messages() {
        return files("resources/messages", ".properties");
    }

    private static List<Path> files(String folder, String ending) {
        try (var files = Files.walk(MAIN.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
