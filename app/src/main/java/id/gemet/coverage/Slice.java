package id.gemet.coverage;

import id.gemet.shared.RegionCode;
import java.util.Optional;

/** How far the people of one kelurahan and one occupation have come; no kelurahan where none is known. */
public record Slice(Optional<RegionCode> kelurahan, String occupation, FunnelCount count) {}
