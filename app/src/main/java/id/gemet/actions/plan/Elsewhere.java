package id.gemet.actions.plan;

/**
 * People on a plan's lists who count for whoever listed them first.
 *
 * @param sender of that first list; empty for who was typed in at the counter
 */
public record Elsewhere(String sender, long people) {}
