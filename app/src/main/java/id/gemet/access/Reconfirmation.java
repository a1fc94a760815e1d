package id.gemet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.ui.Model;

/**
 * Asks once more, on the page before a deed that moves money or names people: what it is about, by its figure, and who
 * decides, by their password or the code their app shows now. The fields are those of the template form/reconfirm.
 */
@Service
public class Reconfirmation {

    enum Answer {
        CONFIRMED,
        OTHER_FIGURE,
        NOT_THEM,
        TOO_MANY_TRIES
    }

    private static final String PROOF = "bukti";

    private final Accounts accounts;
    private final Attempts attempts;
    private final Codes codes;
    private final Passwords passwords;

    Reconfirmation(Accounts accounts, Attempts attempts, Codes codes, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.codes = codes;
        this.passwords = passwords;
    }

    /** @param figure the rupiah or people that the deed is about */
    Answer check(HttpServletRequest request, long figure) {
        if (!typed(request, "jumlah").replaceAll("[^0-9]", "").equals(String.valueOf(figure))) {
            return Answer.OTHER_FIGURE;
        }
        var session = (UserSession) Objects.requireNonNull(request.getAttribute(SessionFilter.SESSION));
        var counted = "reconfirm " + session.login();
        if (!attempts.admit(counted, request.getRemoteAddr())) {
            return Answer.TOO_MANY_TRIES;
        }
        if (!isThem(accounts.find(session.login()).orElseThrow(), request)) {
            return Answer.NOT_THEM;
        }
        attempts.forget(counted);
        return Answer.CONFIRMED;
    }

    /** As {@link #check}; unless they confirmed, the page is shown again as unprocessable, with what is wrong. */
    public boolean confirms(HttpServletRequest request, HttpServletResponse response, Model page, long figure) {
        var answer = check(request, figure);
        if (answer != Answer.CONFIRMED) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("answer", answer);
        }
        return answer == Answer.CONFIRMED;
    }

    private boolean isThem(Account account, HttpServletRequest request) {
        var proof = typed(request, PROOF);
        var looksLikeCode = proof.replace(" ", "").matches("[0-9]{6}"); // a password is longer
        return looksLikeCode
                ? account.totpConfirmed() && codes.useOn(account, proof, form(request))
                : passwords.fits(proof, Optional.of(account));
    }

    /** All that was sent but the proof itself: another deed is another form. */
    private static String form(HttpServletRequest request) {
        var fields = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, String.join("\n", values)));
        fields.remove(PROOF);
        return request.getRequestURI() + fields;
    }

    private static String typed(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
