package id.gemet.web;

import java.util.List;

/** The regulations and agreements that things of all modules stand on; a module to the right keeps them. */
public interface LegalGrounds {

    /**
     * @param standing in words; empty while it is in force
     * @param href where it is read; empty for whoever may not
     */
    record Ground(String name, String standing, String href) {}

    /** @param thing its kind and what it is known by, such as {@code decree:} and its id */
    List<Ground> of(String thing);
}
