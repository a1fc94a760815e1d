package id.gemet.regions;

import id.gemet.shared.RegionCode;
import java.util.Optional;

/**
 * A code of an earlier edition that is no longer given out.
 *
 * @param lastEdition the decree that still had the code
 * @param probableSuccessor a guess by name, never proof
 */
public record RetiredRegion(RegionCode code, String name, String lastEdition, Optional<RegionCode> probableSuccessor) {}
