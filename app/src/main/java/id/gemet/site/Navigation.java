package id.gemet.site;

import id.gemet.access.Role;
import java.util.List;

/** The main menu, in the order of the work. Who sees an item is decided by the {@link RoutePolicy} alone. */
public enum Navigation {
    HOME("home", "/"),
    WORKERS("workers", "/pekerja"),
    LISTS("lists", "/usulan"),
    VERIFICATION("verification", "/verifikasi"),
    DECREES("decrees", "/sk"),
    FUNDS("funds", "/dana"),
    ENROLMENT("enrolment", "/kepesertaan"),
    BILLS("bills", "/tagihan"),
    CARDS("cards", "/kartu"),
    COVERAGE("coverage", "/cakupan"),
    ACTIONS("actions", "/aksi"),
    WATCH("watch", "/pantau"),
    RULES("rules", "/aturan"),
    AUDIT("audit", "/audit"),
    USERS("users", "/pengguna");

    private final String messageKey;
    private final String path;

    Navigation(String messageKey, String path) {
        this.messageKey = messageKey;
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** The items a role may open; the one that holds the path being shown is marked. */
    public static List<Frame.Item> of(Role role, String shown) {
        return List.of(values()).stream()
                .filter(item -> RoutePolicy.allows("GET", item.path, role))
                .map(item -> new Frame.Item(item.messageKey, item.path, item.holds(shown)))
                .toList();
    }

    private boolean holds(String shown) {
        return shown.equals(path) || (this != HOME && shown.startsWith(path + "/"));
    }
}
