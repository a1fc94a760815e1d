package id.gemet.enrolment.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.enrolment.Card;
import id.gemet.enrolment.CardId;
import id.gemet.enrolment.Cards;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/kartu")
class CardController {

    record Row(Cards.Heap heap, String name) {}

    /**
     * @param missing under cover and without a card
     * @param unsigned in somebody's hands and without a signature that counts
     */
    record HeapsPage(List<Row> rows, int missing, int unsigned, boolean mayPrint) {

        public int printed() {
            return rows.stream().mapToInt(row -> row.heap().printed()).sum();
        }

        public int handed() {
            return rows.stream().mapToInt(row -> row.heap().handed()).sum();
        }

        public boolean anyWaiting() {
            return printed() > handed();
        }
    }

    record HeapPage(String code, String name, List<Card> cards, LocalDate today, boolean mayPrint) {

        public long handed() {
            return cards.stream().filter(card -> card.handedOn().isPresent()).count();
        }
    }

    private final Cards cards;
    private final Clock clock;

    CardController(Cards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping
    String heaps(Model model) {
        var rows = cards.heaps().stream()
                .map(heap -> new Row(heap, place(heap.kelurahan())))
                .toList();
        model.addAttribute("page", new HeapsPage(rows, cards.missing(), cards.unsigned(), mayPrint()));
        return "enrolment/cards";
    }

    @GetMapping("/{kelurahan}")
    String heap(@PathVariable RegionCode kelurahan, Model model) {
        model.addAttribute(
                "page",
                new HeapPage(
                        kelurahan.dotted(),
                        place(kelurahan.dotted()),
                        cards.list(kelurahan.dotted()),
                        Acting.current().today(clock),
                        mayPrint()));
        return "enrolment/card-list";
    }

    @PostMapping("/cetak")
    ResponseEntity<byte[]> print(@RequestParam String kelurahan) {
        return pdf("kartu", kelurahan, cards.print(kelurahan, address()));
    }

    @PostMapping("/cetak-ulang")
    ResponseEntity<byte[]> reissue() {
        return pdf("kartu-pengganti", "", cards.reissue(address()));
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    @PostMapping("/tanda-terima")
    ResponseEntity<byte[]> handOverList(@RequestParam String kelurahan) {
        return pdf("tanda-terima", kelurahan, cards.handOverList(kelurahan));
    }

    @PostMapping("/{id}/serah")
    String handOver(
            @PathVariable UUID id,
            @RequestParam RegionCode kelurahan,
            @RequestParam String receiver,
            RedirectAttributes next) {
        var handed = cards.handOver(new CardId(id), Acting.current().today(clock), receiver.strip());
        next.addFlashAttribute(
                "notice",
                handed ? Notice.of("done", "enrolment.handed") : Notice.of("info", "enrolment.handed-before"));
        return "redirect:/kartu/" + kelurahan;
    }

    private static ResponseEntity<byte[]> pdf(String what, String kelurahan, byte[] bytes) {
        var name = kelurahan.isEmpty() ? what + ".pdf" : "%s-%s.pdf".formatted(what, kelurahan);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static String place(String dotted) {
        return RegionCode.of(dotted).map(Regions.load()::nameOf).orElse("–");
    }

    private static boolean mayPrint() {
        return Acting.current().role() == Role.LABOUR_CLERK;
    }
}
