package id.gemet.access.web;

import java.util.Objects;

record PasswordForm(String present, String wanted) {

    static final PasswordForm EMPTY = new PasswordForm("", "");

    PasswordForm {
        present = Objects.requireNonNullElse(present, "");
        wanted = Objects.requireNonNullElse(wanted, "");
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
