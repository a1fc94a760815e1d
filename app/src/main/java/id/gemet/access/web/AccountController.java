package id.gemet.access.web;

import id.gemet.access.OwnPassword;
import id.gemet.access.PasswordProblem;
import id.gemet.access.SessionFilter;
import id.gemet.access.Sessions;
import id.gemet.access.UserSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** One's own account: where one is logged in, and the password. */
@Controller
class AccountController {

    private final Sessions sessions;
    private final OwnPassword ownPassword;

    AccountController(Sessions sessions, OwnPassword ownPassword) {
        this.sessions = sessions;
        this.ownPassword = ownPassword;
    }

    @GetMapping("/akun")
    String show(@RequestAttribute(SessionFilter.SESSION) UserSession session, Model model) {
        model.addAttribute("page", new AccountPage(session, sessions.mine()));
        return "access/account";
    }

    @PostMapping("/akun/sesi/{id}/akhiri")
    String end(@PathVariable UUID id) {
        sessions.end(id);
        return "redirect:/akun";
    }

    @PostMapping("/akun/akhiri-lainnya")
    String endOthers(@RequestAttribute(SessionFilter.SESSION) UserSession session) {
        sessions.endOthers(session.id());
        return "redirect:/akun";
    }

    @GetMapping("/sandi")
    String askForPassword(@RequestAttribute(SessionFilter.SESSION) UserSession session, Model model) {
        model.addAttribute("form", PasswordForm.EMPTY);
        model.addAttribute("first", session.mustChange());
        return "access/password";
    }

    @PostMapping("/sandi")
    String changePassword(
            @ModelAttribute("form") PasswordForm form,
            BindingResult problems,
            @RequestAttribute(SessionFilter.SESSION) UserSession session,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var problem = ownPassword.change(session, form.present(), form.wanted(), request.getRemoteAddr());
        if (problem.isEmpty()) {
            return "redirect:" + (session.mustChange() ? "/" : "/akun");
        }
        problems.rejectValue(field(problem.get()), messageKey(problem.get()));
        model.addAttribute("first", session.mustChange());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "access/password";
    }

    private static String field(PasswordProblem problem) {
        return switch (problem) {
            case PRESENT_ONE_WRONG, TOO_MANY_TRIES -> "present";
            case TOO_SHORT, TOO_LONG, EASY_TO_GUESS -> "wanted";
        };
    }

    private static String messageKey(PasswordProblem problem) {
        return "access.password." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
