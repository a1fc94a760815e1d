package id.gemet.access.web;

import id.gemet.access.Acting;
import id.gemet.access.DemoLogins;
import id.gemet.access.LogIn;
import id.gemet.access.LogInAnswer;
import id.gemet.access.LogInAnswer.CodeNeeded;
import id.gemet.access.LogInAnswer.TooMany;
import id.gemet.access.LogInAnswer.Welcome;
import id.gemet.access.LogInAnswer.Wrong;
import id.gemet.access.SessionCookie;
import id.gemet.access.SessionFilter;
import id.gemet.access.Sessions;
import id.gemet.access.UserSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In by password and code, and out again. */
@Controller
class LogInController {

    private final LogIn logIn;
    private final Sessions sessions;
    private final DemoLogins demo;

    LogInController(LogIn logIn, Sessions sessions, DemoLogins demo) {
        this.logIn = logIn;
        this.sessions = sessions;
        this.demo = demo;
    }

    @GetMapping("/masuk")
    String ask(@RequestParam(name = "ke", defaultValue = "") String next, Model model) {
        if (Acting.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("form", new LogInForm("", "", next));
        model.addAttribute("demo", demo.list());
        return "access/log-in";
    }

    @PostMapping("/masuk")
    String withPassword(
            @ModelAttribute("form") LogInForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var answer = logIn.withPassword(form.login(), form.password(), request.getRemoteAddr(), Device.of(request));
        return switch (answer) {
            case Welcome(var token) -> enter(token, form.next(), request, response);
            case CodeNeeded(var token) -> {
                SessionCookie.write(request, response, token);
                yield "redirect:/masuk/kode" + Next.query(form.next());
            }
            case Wrong(), TooMany() -> {
                problems.reject(refusal(answer, "access.wrong-password"));
                model.addAttribute("demo", demo.list());
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield "access/log-in";
            }
        };
    }

    @GetMapping("/masuk/kode")
    String askForCode(
            @RequestParam(name = "ke", defaultValue = "") String next, HttpServletRequest request, Model model) {
        var pending = pending(request);
        if (pending.isEmpty()) {
            return "redirect:/masuk";
        }
        model.addAttribute("form", new CodeForm("", next));
        model.addAttribute("page", codePage(pending.get()));
        return "access/code";
    }

    @PostMapping("/masuk/kode")
    String withCode(
            @ModelAttribute("form") CodeForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var pending = pending(request);
        if (pending.isEmpty()) {
            return "redirect:/masuk";
        }
        var answer = logIn.withCode(pending.get(), form.code(), request.getRemoteAddr(), Device.of(request));
        if (answer instanceof Welcome(var token)) {
            return enter(token, form.next(), request, response);
        }
        problems.rejectValue("code", refusal(answer, "access.wrong-code"));
        model.addAttribute("page", codePage(pending.get()));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "access/code";
    }

    @PostMapping("/keluar")
    String logOut(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(SessionFilter.SESSION) instanceof UserSession session) {
            sessions.end(session.id());
        }
        SessionCookie.clear(request, response);
        return "redirect:/masuk";
    }

    private CodePage codePage(UserSession pending) {
        return CodePage.of(
                logIn.secretToTakeOver(pending), demo.find(pending.login()).map(demo::code));
    }

    private static String enter(String token, String next, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.write(request, response, token);
        return "redirect:" + Next.orHome(next);
    }

    private static String refusal(LogInAnswer answer, String wrong) {
        return answer instanceof TooMany ? "access.too-many" : wrong;
    }

    private static Optional<UserSession> pending(HttpServletRequest request) {
        return request.getAttribute(SessionFilter.SESSION) instanceof UserSession session && !session.complete()
                ? Optional.of(session)
                : Optional.empty();
    }
}
