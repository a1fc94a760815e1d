package id.gemet.coverage.web;

import id.gemet.coverage.StatusCheck;
import id.gemet.coverage.worker.BpuLetter;
import id.gemet.coverage.worker.Correction.About;
import id.gemet.coverage.worker.OwnCorrections;
import id.gemet.coverage.worker.OwnPemda;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What somebody does after having been recognised, by the pass that their answer carried. */
@Controller
class OwnDeedController {

    private final StatusCheck check;
    private final OwnPemda pemda;
    private final OwnCorrections corrections;
    private final BpuLetter letter;

    OwnDeedController(StatusCheck check, OwnPemda pemda, OwnCorrections corrections, BpuLetter letter) {
        this.check = check;
        this.pemda = pemda;
        this.corrections = corrections;
        this.letter = letter;
    }

    @PostMapping("/kartu-saya/salah")
    String wrong(
            @RequestParam("izin") String pass,
            @RequestParam("tentang") About about,
            @RequestParam(name = "catatan", defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var own = check.holder(pass);
        if (own.isEmpty()) {
            return "redirect:/cek";
        }
        if (!check.takeTurn("correction", NetworkAddress.of(request))) {
            return tooMany(response);
        }
        var worker = own.get().worker();
        model.addAttribute("correction", pemda.acting(own.get(), _ -> corrections.open(worker, about, note)));
        return "coverage/correction-opened";
    }

    @PostMapping("/kartu-saya/surat")
    @Nullable
    String letter(@RequestParam("izin") String pass, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var own = check.holder(pass);
        if (own.isEmpty()) {
            return "redirect:/cek";
        }
        if (!check.takeTurn("letter", NetworkAddress.of(request))) {
            return tooMany(response);
        }
        var status = check.statusOf(own.get());
        var address = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        var printed = pemda.acting(own.get(), office -> letter.print(own.get().worker(), office, status, address));
        if (printed.isEmpty()) {
            return "coverage/no-letter";
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("surat-bpu.pdf")
                        .build()
                        .toString());
        response.getOutputStream().write(printed.get());
        return null;
    }

    private static String tooMany(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return "coverage/too-many";
    }
}
