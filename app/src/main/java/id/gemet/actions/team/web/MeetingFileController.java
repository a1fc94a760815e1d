package id.gemet.actions.team.web;

import id.gemet.actions.PaperFile;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.web.PaperFiles;
import id.gemet.web.Downloads;
import id.gemet.web.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What goes along from meetings: their minutes, and decisions on paper and as a workbook. */
@Controller
@RequestMapping("/aksi/rapat")
class MeetingFileController {

    private final Meetings meetings;
    private final MeetingPages pages;
    private final DecisionFiles files;

    MeetingFileController(Meetings meetings, MeetingPages pages, DecisionFiles files) {
        this.meetings = meetings;
        this.pages = pages;
        this.files = files;
    }

    @PostMapping("/{id}/notulen")
    String keep(
            @PathVariable UUID id,
            @RequestParam("berkas") MultipartFile upload,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var meeting = pages.find(id);
        var minutes = PaperFiles.read(upload, "notulen.pdf").filter(PaperFile::isPdf);
        if (minutes.isEmpty()) {
            Refusals.withProblems(response);
            model.addAttribute("noPdf", true);
            return pages.meeting(meeting, MeetingForm.empty(), model);
        }
        meetings.keepMinutes(meeting.id(), minutes.get());
        return "redirect:/aksi/rapat/" + id;
    }

    @GetMapping("/{id}/notulen")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        return DecisionController.download(meetings.minutes(pages.find(id)).orElseThrow(Refusals::notThere));
    }

    @GetMapping("/{id}/cetak")
    ResponseEntity<byte[]> print(@PathVariable UUID id, Locale locale) {
        return pdf("keputusan-rapat.pdf", files.print(pages.find(id), locale));
    }

    @GetMapping("/{id}/unduh")
    ResponseEntity<byte[]> download(@PathVariable UUID id, Locale locale) {
        return Downloads.of("keputusan-rapat.xlsx", Downloads.XLSX, files.workbook(pages.find(id), locale));
    }

    @GetMapping("/cetak")
    ResponseEntity<byte[]> printOpen(Locale locale) {
        return pdf("keputusan-belum-selesai.pdf", files.printOpen(meetings.list(), locale));
    }

    @GetMapping("/unduh")
    ResponseEntity<byte[]> downloadOpen(Locale locale) {
        return Downloads.of(
                "keputusan-belum-selesai.xlsx", Downloads.XLSX, files.workbookOfOpen(meetings.list(), locale));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return Downloads.of(name, MediaType.APPLICATION_PDF_VALUE, content);
    }
}
