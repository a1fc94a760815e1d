package id.gemet.actions.team;

import id.gemet.actions.PaperFile;
import java.util.Optional;

/**
 * What shows that a decision was carried out: a paper that is named, a file, or both.
 *
 * @param how in a sentence
 */
public record Shown(String how, Optional<String> reference, Optional<PaperFile> file) {

    public Shown {
        if (how.isBlank() || reference.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("What shows a decision is said in words");
        }
        if (reference.isEmpty() && file.isEmpty()) {
            throw new IllegalArgumentException("A paper or a file shows that a decision was carried out");
        }
        if (file.filter(paper -> !paper.isPaper()).isPresent()) {
            throw new IllegalArgumentException("What shows a decision is a PDF or a picture");
        }
    }
}
