package id.gemet.verification.web;

import id.gemet.intake.file.UnreadableFile;
import id.gemet.verification.Evidence;
import id.gemet.verification.ImportedEvidence;
import id.gemet.verification.Verification;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The files by which the population register, the welfare register and the insurer answer. */
@Controller
@RequestMapping("/verifikasi/bukti")
class EvidenceController {

    /** In the address and in the messages. */
    private static final List<String> KINDS = List.of("dukcapil", "desil", "peserta");

    private final Evidence evidence;
    private final Verification verification;
    private final Names names;

    EvidenceController(Evidence evidence, Verification verification, Names names) {
        this.evidence = evidence;
        this.verification = verification;
        this.names = names;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("kinds", KINDS);
        model.addAttribute("imported", Optional.empty());
        model.addAttribute("problem", "");
        return "verification/evidence";
    }

    @PostMapping("/{kind}")
    String upload(
            @PathVariable String kind,
            @RequestParam("berkas") MultipartFile file,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        page(model);
        model.addAttribute("kind", kind);
        try {
            var imported = take(
                    kind,
                    file.getBytes(),
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""));
            if (imported.isUnderstood()) {
                verification.assess();
                model.addAttribute("imported", Optional.of(imported));
            } else {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problem", missing(imported, locale));
            }
        } catch (UnreadableFile refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", refused.sentence(locale));
        }
        return "verification/evidence";
    }

    private ImportedEvidence take(String kind, byte[] content, String name) throws UnreadableFile {
        return switch (kind) {
            case "dukcapil" -> evidence.importDukcapil(content, name);
            case "desil" -> evidence.importDeciles(content, name);
            case "peserta" -> evidence.importParticipants(content, name);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String missing(ImportedEvidence imported, Locale locale) {
        var columns = imported.missingColumns().stream()
                .map(column -> names.text("verification.column." + column, locale))
                .toList();
        return names.text("verification.evidence.missing", locale, String.join(", ", columns));
    }
}
