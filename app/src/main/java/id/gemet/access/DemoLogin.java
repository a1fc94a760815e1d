package id.gemet.access;

/** A log-in of the demo city, shown on screen; everybody may use it. */
public record DemoLogin(Actor actor, String login, String password, String office) {

    public String name() {
        return actor.name();
    }

    public Role role() {
        return actor.role();
    }
}
