package id.gemet.site.web;

import java.util.Locale;

/** What a person is told when a page cannot be shown. */
enum ErrorKind {
    NOT_FOUND,
    FORBIDDEN,
    EXPIRED,
    TOO_LARGE,
    OUTDATED,
    USED_BEFORE,
    NOT_UNDERSTOOD,
    DEFECT;

    static ErrorKind of(int status, boolean formWasStale) {
        return switch (status) {
            case 403 -> formWasStale ? EXPIRED : FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            case 409 -> OUTDATED;
            case 422 -> USED_BEFORE;
            case 413 -> TOO_LARGE;
            default -> status < 500 ? NOT_UNDERSTOOD : DEFECT;
        };
    }

    String messageKey() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
