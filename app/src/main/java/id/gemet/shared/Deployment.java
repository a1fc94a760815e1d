package id.gemet.shared;

/**
 * How this installation is used.
 *
 * @param demo whether it holds a demo city of invented people, with log-ins shown on screen
 */
public record Deployment(boolean demo) {}
