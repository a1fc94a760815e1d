package id.gemet.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody to let in. The log-in name is unique in the installation: a-z, digits, dot, dash and underscore. */
public record NewUser(OfficeId desk, String login, String name, Role role) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    public NewUser {
        login = normalised(login);
        name = name.strip();
    }

    static String normalised(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isLogin(String text) {
        return LOGIN.matcher(normalised(text)).matches();
    }
}
