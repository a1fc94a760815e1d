package id.gemet.access.web;

import java.util.Objects;

/** @param code six digits, typed with or without a space */
record CodeForm(String code, String next) {

    CodeForm {
        code = Objects.requireNonNullElse(code, "");
        next = Objects.requireNonNullElse(next, "");
    }
}
