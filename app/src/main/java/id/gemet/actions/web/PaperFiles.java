package id.gemet.actions.web;

import id.gemet.actions.PaperFile;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** Reads what was chosen in a form. */
public final class PaperFiles {

    private PaperFiles() {}

    /**
     * @param nameless what a file without a name is called
     * @return empty where none was chosen
     */
    public static Optional<PaperFile> read(MultipartFile file, String nameless) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var name = Optional.ofNullable(file.getOriginalFilename())
                .filter(given -> !given.isBlank())
                .orElse(nameless);
        return Optional.of(new PaperFile(name, file.getBytes()));
    }
}
