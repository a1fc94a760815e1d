package id.gemet.enrolment.web;

import id.gemet.enrolment.CardProof;
import id.gemet.enrolment.CardVerdict;
import id.gemet.shared.BillingMonth;
import id.gemet.vault.SigningKeys;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows to anybody what a card's QR says, and whether we signed it. */
@Controller
class CardProofController {

    private final SigningKeys keys;
    private final Clock clock;

    CardProofController(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping(CardProof.PATH + "{proof}")
    String show(@PathVariable String proof, Model model) {
        var verdict = CardProof.read(proof, keys.published(), BillingMonth.containing(LocalDate.now(clock)));
        model.addAttribute("verdict", verdict.getClass().getSimpleName());
        switch (verdict) {
            case CardVerdict.Genuine(var claim) -> model.addAttribute("claim", claim);
            case CardVerdict.Expired(var claim) -> model.addAttribute("claim", claim);
            case CardVerdict.KeyNotValid _,
                    CardVerdict.OtherKey _,
                    CardVerdict.Changed _,
                    CardVerdict.Unreadable _ -> {}
        }
        return "enrolment/card-proof";
    }

    /** For those who verify cards without asking us, such as hospitals: {@code gemet verify card}. All keys with their days. */
    @GetMapping("/kunci-kartu.pem")
    ResponseEntity<String> publishedKeys() {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "x-pem-file"))
                .body(keys.published().pem());
    }
}
