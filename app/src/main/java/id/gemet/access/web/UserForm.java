package id.gemet.access.web;

import java.util.Objects;

/** As typed; role and desk are chosen from lists. */
record UserForm(String login, String name, String role, String desk) {

    static final UserForm EMPTY = new UserForm("", "", "", "");

    UserForm {
        login = Objects.requireNonNullElse(login, "");
        name = Objects.requireNonNullElse(name, "");
        role = Objects.requireNonNullElse(role, "");
        desk = Objects.requireNonNullElse(desk, "");
    }
}
