package id.gemet.site.web;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.audit.AuditTrail;
import id.gemet.shared.Deployment;
import id.gemet.site.Frame;
import id.gemet.site.Navigation;
import id.gemet.site.RoutePolicy;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {

    private final Offices offices;
    private final AuditTrail trail;
    private final Deployment deployment;
    private final Fmt fmt;

    FrameAdvice(Offices offices, AuditTrail trail, Deployment deployment, Fmt fmt) {
        this.offices = offices;
        this.trail = trail;
        this.deployment = deployment;
        this.fmt = fmt;
    }

    /** What {@code @fmt} is, for a page's title: what is handed to a fragment may not name a bean. */
    @ModelAttribute("fmt")
    Fmt fmt() {
        return fmt;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        var actor = Acting.find();
        return new Frame(
                city(actor),
                actor.map(Actor::name).orElse(""),
                actor.map(someone -> someone.role().name()).orElse(""),
                actor.map(someone -> Navigation.of(someone.role(), path(request)))
                        .orElse(List.of()),
                locale.getLanguage().equals("en") ? "en" : "id",
                inOtherLanguage(request, locale),
                deployment.demo(),
                Version.OF_THIS_BUILD,
                actor.map(_ -> trail.checkpoint()).orElse(""));
    }

    /** Without an actor: the city's name when the installation has one city only. */
    private String city(Optional<Actor> actor) {
        if (actor.isPresent()) {
            return offices.find(actor.get().office()).orElseThrow().name();
        }
        var pemdas = offices.pemdas();
        return pemdas.size() == 1 ? pemdas.getFirst().name() : "";
    }

    /** Empty for an answer to a form whose address cannot be opened again. */
    private static String inOtherLanguage(HttpServletRequest request, Locale locale) {
        if (!RoutePolicy.knows("GET", path(request)) && !request.getMethod().equals("GET")) {
            return "";
        }
        return UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .replaceQueryParam("lang", locale.getLanguage().equals("en") ? "id" : "en")
                .build()
                .toUriString();
    }

    /** An error page is about the address that failed. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
