package id.gemet.access;

import java.util.UUID;

/**
 * Somebody's way in from one browser.
 *
 * @param complete false while the second factor is still to come: nobody acts yet
 * @param mustChange they still have the password that was drawn for them
 */
public record UserSession(UUID id, Actor actor, String login, boolean complete, boolean mustChange) {}
