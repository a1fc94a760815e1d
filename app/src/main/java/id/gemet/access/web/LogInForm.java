package id.gemet.access.web;

import java.util.Objects;

/**
 * @param login the name typed
 * @param next the page asked for before logging in, or empty
 */
record LogInForm(String login, String password, String next) {

    static final LogInForm EMPTY = new LogInForm("", "", "");

    LogInForm {
        login = Objects.requireNonNullElse(login, "");
        password = Objects.requireNonNullElse(password, "");
        next = Objects.requireNonNullElse(next, "");
    }

    @Override
    public String toString() {
        return "LogInForm";
    }
}
