package id.gemet.coverage.web;

import id.gemet.coverage.OwnCopy;
import id.gemet.coverage.OwnCopy.Answer;
import id.gemet.regions.Regions;
import id.gemet.registry.Listing;
import id.gemet.shared.Figures;
import id.gemet.shared.Nik;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's own data as a text that any phone can show. */
@Controller
class OwnCopyController {

    private final OwnCopy copy;
    private final Regions regions;
    private final OccupationNames occupations;
    private final MessageSource messages;
    private final Clock clock;

    OwnCopyController(OwnCopy copy, Regions regions, OccupationNames occupations, MessageSource messages, Clock clock) {
        this.copy = copy;
        this.regions = regions;
        this.occupations = occupations;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/kartu-saya/data")
    @Nullable
    String download(
            @RequestParam("kode") String code,
            @ModelAttribute("form") StatusForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var nik = Nik.of(form.digits());
        var birthDate = Optional.ofNullable(form.birthDate());
        if (nik.isEmpty() || birthDate.isEmpty()) {
            return "coverage/unknown";
        }
        var from = NetworkAddress.of(request);
        var purpose = say("check.copy.purpose", Locale.ROOT);
        return switch (copy.of(code, nik.get(), birthDate.get(), from, purpose)) {
            case Answer.Data data -> {
                send(text(data, locale), response);
                yield null;
            }
            case Answer.Unknown _ -> "coverage/unknown";
            case Answer.TooMany _ -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield "coverage/too-many";
            }
        };
    }

    private static void send(String text, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("data-saya.txt")
                        .build()
                        .toString());
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Answer.Data data, Locale locale) {
        var figures = Figures.in(locale);
        var text = new StringBuilder(data.office().name()).append("\n\n");
        facts(text, data.listing(), locale);
        text.append('\n').append(say("check.copy.terms", locale)).append('\n');
        data.terms()
                .forEach(term -> text.append("- %s – %s · %s\n"
                        .formatted(figures.date(term.first()), figures.date(term.last()), term.payer())));
        text.append('\n').append(say("check.copy.sights", locale)).append('\n');
        data.sights()
                .forEach(sight -> text.append("- %s · %s · %s\n"
                        .formatted(figures.dateTime(sight.at(), clock.getZone()), sight.actorName(), sight.purpose())));
        return text.toString();
    }

    private void facts(StringBuilder text, Listing listing, Locale locale) {
        fact(text, "name", listing.name(), locale);
        fact(text, "nik", listing.nik().digits(), locale);
        fact(
                text,
                "birth-date",
                listing.birthDate().map(Figures.in(locale)::date).orElse(""),
                locale);
        fact(
                text,
                "sex",
                listing.sex().map(sex -> say("registry.sex." + sex, locale)).orElse(""),
                locale);
        fact(text, "kk", listing.kk(), locale);
        fact(text, "phone", listing.phone(), locale);
        fact(text, "mother", listing.motherName(), locale);
        fact(text, "address", listing.address(), locale);
        fact(text, "rt-rw", listing.rt().isEmpty() ? "" : listing.rt() + "/" + listing.rw(), locale);
        fact(text, "kelurahan", listing.kelurahan().map(regions::nameOf).orElse(""), locale);
        fact(text, "occupation", occupations.of(listing.occupation(), locale), locale);
        fact(text, "decile", listing.decile() == 0 ? "" : String.valueOf(listing.decile()), locale);
    }

    private void fact(StringBuilder text, String name, String value, Locale locale) {
        text.append(say("registry.fact." + name, locale))
                .append(": ")
                .append(value.isEmpty() ? "–" : value)
                .append('\n');
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
