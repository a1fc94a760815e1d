package id.gemet.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** One plain sentence and a way back; a defect is logged once, under the number shown. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String DIGITS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // none that look alike when read out
    private static final SecureRandom RANDOM = new SecureRandom();

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, Model model) {
        var kind = ErrorKind.of(
                status(request), request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException);
        model.addAttribute("kind", kind.messageKey());
        model.addAttribute("reference", kind == ErrorKind.DEFECT ? logged(request) : "");
        return "site/error";
    }

    @RequestMapping
    ResponseEntity<Map<String, Object>> data(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .body(
                        status >= 500
                                ? Map.of("status", status, "reference", logged(request))
                                : Map.of("status", status));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    private static String logged(HttpServletRequest request) {
        var reference = reference();
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable defect) {
            LOG.error("{}: {} failed; the user saw this number", reference, path, defect);
        } else {
            LOG.error("{}: {} failed; the user saw this number", reference, path);
        }
        return reference;
    }

    private static String reference() {
        var text = new StringBuilder("G-");
        for (int i = 0; i < 6; i++) {
            text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return text.toString();
    }
}
