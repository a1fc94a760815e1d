package id.gemet.regions;

import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;

/** A place in force: its name as in Kepmendagri 300.2.2-2430/2025, provinces and kecamatan without the level's word. */
public record Region(RegionCode code, String name, RegionLevel level) {}
