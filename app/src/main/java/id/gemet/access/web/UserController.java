package id.gemet.access.web;

import id.gemet.access.Acting;
import id.gemet.access.NewUser;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.User;
import id.gemet.access.UserId;
import id.gemet.access.Users;
import id.gemet.access.Users.Invited;
import id.gemet.access.Users.LoginTaken;
import id.gemet.web.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The admin's page of who may log in. */
@Controller
@RequestMapping("/pengguna")
class UserController {

    private final Users users;
    private final Offices offices;
    private final MessageSource messages;

    UserController(Users users, Offices offices, MessageSource messages) {
        this.users = users;
        this.offices = offices;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("users", users.list());
        return "access/users";
    }

    @GetMapping("/baru")
    String askForNew(Model model, Locale locale) {
        model.addAttribute("form", UserForm.EMPTY);
        offer(model, locale);
        return "access/user-new";
    }

    @PostMapping("/baru")
    String create(
            @ModelAttribute("form") UserForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var seat = seat(form, problems);
        if (!NewUser.isLogin(form.login())) {
            problems.rejectValue("login", "access.user.login-odd");
        }
        if (form.name().isBlank()) {
            problems.rejectValue("name", "access.user.name-missing");
        }
        if (seat.isPresent() && !problems.hasErrors()) {
            var asked = new NewUser(
                    seat.get().desk(), form.login(), form.name(), seat.get().role());
            switch (users.create(asked)) {
                case Invited invited -> {
                    model.addAttribute("invited", invited);
                    return "access/invited";
                }
                case LoginTaken() -> problems.rejectValue("login", "access.user.login-taken");
            }
        }
        offer(model, locale);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "access/user-new";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        var user = find(id);
        var form = new UserForm(
                user.login(), user.name(), user.role().name(), user.desk().toString());
        model.addAttribute("form", form);
        return page(user, model, locale);
    }

    @PostMapping("/{id}/peran")
    String changeRole(
            @PathVariable UUID id,
            @ModelAttribute("form") UserForm form,
            BindingResult problems,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var user = someoneElse(id);
        var seat = seat(form, problems);
        if (seat.isPresent()) {
            requireCurrent(users.changeRole(user, seat.get().role(), seat.get().desk()));
            return "redirect:/pengguna/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(user, model, locale);
    }

    @PostMapping("/{id}/tutup")
    String disable(@PathVariable UUID id) {
        requireCurrent(users.disable(someoneElse(id)));
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/{id}/buka")
    String enable(@PathVariable UUID id) {
        requireCurrent(users.enable(someoneElse(id)));
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/{id}/ulang")
    String reopen(@PathVariable UUID id, Model model) {
        model.addAttribute("invited", users.reopen(someoneElse(id)));
        return "access/invited";
    }

    private record Seat(Role role, OfficeId desk) {}

    private Optional<Seat> seat(UserForm form, BindingResult problems) {
        var role = Stream.of(Role.values())
                .filter(some -> some.name().equals(form.role()))
                .findFirst();
        var desk = offices.list().stream()
                .filter(office -> office.id().toString().equals(form.desk()))
                .findFirst();
        if (role.isEmpty()) {
            problems.rejectValue("role", "access.user.role-missing");
        }
        if (desk.isEmpty()) {
            problems.rejectValue("desk", "access.user.desk-missing");
        }
        if (role.isEmpty() || desk.isEmpty()) {
            return Optional.empty();
        }
        if (!role.get().sitsAt(desk.get().kind())) {
            problems.rejectValue("desk", "access.user.desk-unfit");
            return Optional.empty();
        }
        return Optional.of(new Seat(role.get(), desk.get().id()));
    }

    private String page(User user, Model model, Locale locale) {
        model.addAttribute("user", user);
        model.addAttribute("self", user.id().equals(Acting.current().user()));
        offer(model, locale);
        return "access/user";
    }

    private void offer(Model model, Locale locale) {
        var roles = Stream.of(Role.values())
                .map(role -> new Choice(role.name(), messages.getMessage("role." + role, new Object[0], locale)))
                .toList();
        model.addAttribute("roles", roles);
        model.addAttribute("desks", desks(offices.list()));
    }

    private static List<Choice> desks(List<Office> offices) {
        return offices.stream()
                .map(office -> new Choice(office.id().toString(), office.name()))
                .toList();
    }

    private User find(UUID id) {
        return users.find(new UserId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private User someoneElse(UUID id) {
        if (id.equals(Acting.current().user().value())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return find(id);
    }

    private static void requireCurrent(boolean changed) {
        if (!changed) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }
}
