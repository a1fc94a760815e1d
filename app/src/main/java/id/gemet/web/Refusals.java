package id.gemet.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** How pages say no. */
public final class Refusals {

    private Refusals() {}

    /** Also of what is there and not for this person to see. */
    public static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The form is shown again with what is wrong in it. */
    public static void withProblems(HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
