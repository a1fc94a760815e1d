package id.gemet.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The regulations and agreements that matters of all modules stand on; a module to the right keeps them. */
public interface LegalGrounds {

    /**
     * @param standing in words; empty while it is in force
     * @param href where it is read; empty for whoever may not
     */
    record Ground(String name, String standing, String href) {}

    /**
     * What can stand on a regulation.
     *
     * @param name what tells it apart among its kind
     */
    record Matter(Kind kind, String name) {

        public static Matter line(Object id) {
            return new Matter(Kind.LINE, id.toString());
        }

        public static Matter decree(Object id) {
            return new Matter(Kind.DECREE, id.toString());
        }

        /** @param source who set it; one sets one target for a day */
        public static Matter target(LocalDate reachBy, String source) {
            return new Matter(Kind.TARGET, reachBy + " " + source);
        }

        public static Matter rule(Enum<?> setting) {
            return new Matter(Kind.RULE, setting.name());
        }

        /** In a form. */
        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
        }
    }

    enum Kind {
        LINE,
        DECREE,
        TARGET,
        RULE,
        NAMED
    }

    /** Of each of them; nothing for whatever stands on none. */
    Map<Matter, List<Ground>> of(Collection<Matter> matters);

    default List<Ground> of(Matter matter) {
        return of(List.of(matter)).getOrDefault(matter, List.of());
    }
}
