package id.gemet.funding.web;

import id.gemet.funding.KeyReused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A form that moves money was sent again with something else in it. */
@ControllerAdvice
class KeyReusedAdvice {

    @ExceptionHandler(KeyReused.class)
    void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
