package id.gemet.access;

import id.gemet.shared.RegionCode;

/** An office and the pemda it belongs to; a pemda belongs to itself. */
public record Office(OfficeId id, OfficeId pemda, OfficeKind kind, String name, RegionCode region) {}
