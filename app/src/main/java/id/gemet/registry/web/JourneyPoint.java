package id.gemet.registry.web;

/** A step of a worker's journey as the strip shows it. */
public record JourneyPoint(String name, boolean done, String note) {}
