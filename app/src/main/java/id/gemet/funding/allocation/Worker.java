package id.gemet.funding.allocation;

import id.gemet.shared.Sector;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may be paid for.
 *
 * @param admittedBy the lines whose conditions are met
 */
public record Worker(UUID id, Set<UUID> admittedBy, Sector sector, Optional<Standing> standing, Priority priority) {}
