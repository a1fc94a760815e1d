package id.gemet.coverage.web;

import id.gemet.coverage.StatusAnswer;
import id.gemet.coverage.StatusCheck;
import id.gemet.coverage.worker.FamilyRights;
import id.gemet.coverage.worker.OwnCorrections;
import id.gemet.coverage.worker.OwnPemda;
import id.gemet.shared.Nik;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** "Am I covered?", for a worker with a cheap phone and no account. */
@Controller
class StatusController {

    private static final int HOUR_SECONDS = 3600;

    private final StatusCheck check;
    private final OwnPemda pemda;
    private final OwnCorrections corrections;
    private final Clock clock;

    StatusController(StatusCheck check, OwnPemda pemda, OwnCorrections corrections, Clock clock) {
        this.check = check;
        this.pemda = pemda;
        this.corrections = corrections;
        this.clock = clock;
    }

    @GetMapping("/cek")
    String form(Model model) {
        model.addAttribute("form", StatusForm.EMPTY);
        return "coverage/check";
    }

    @PostMapping("/cek")
    String ask(
            @ModelAttribute("form") StatusForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var nik = Nik.of(form.digits());
        if (nik.isEmpty()) {
            problems.rejectValue(
                    "nik", "check.nik.wrong", new Object[] {form.digits().length()}, "");
        }
        var birthDate = form.birthDate();
        if (birthDate == null && !problems.hasFieldErrors("birthDate")) {
            problems.rejectValue("birthDate", "check.birth-date.missing");
        }
        if (nik.isEmpty() || birthDate == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "coverage/check";
        }
        return answer(check.ask(nik.get(), birthDate, NetworkAddress.of(request)), request, response, model);
    }

    @GetMapping("/kartu-saya")
    String card(
            @RequestParam(name = "kode", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (code.isBlank()) {
            return "redirect:/cek";
        }
        var typed = code.strip().toUpperCase(Locale.ROOT);
        var answer = check.askByCard(typed, NetworkAddress.of(request));
        model.addAttribute("code", typed);
        return answer(answer, request, response, model);
    }

    private String answer(StatusAnswer answer, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (answer) {
            case StatusAnswer.Known known -> {
                model.addAttribute("status", known.status());
                model.addAttribute("family", FamilyRights.of(known.status(), LocalDate.now(clock)));
                model.addAttribute("pass", known.pass());
                model.addAttribute(
                        "correction",
                        check.holder(known.pass())
                                .flatMap(own -> pemda.acting(own, _ -> corrections.latest(own.worker()))));
                model.addAttribute(
                        "checkAddress",
                        ServletUriComponentsBuilder.fromContextPath(request)
                                .path("/cek")
                                .toUriString());
                yield "coverage/answer";
            }
            case StatusAnswer.Unknown _ -> "coverage/unknown";
            case StatusAnswer.TooMany _ -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setIntHeader(HttpHeaders.RETRY_AFTER, HOUR_SECONDS);
                yield "coverage/too-many";
            }
        };
    }
}
