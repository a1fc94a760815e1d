package id.gemet.registry;

import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/** Where and since when the pemda lists a person; no more than an officer of another kelurahan may know. */
public record AlreadyListed(WorkerId worker, Optional<RegionCode> kelurahan, LocalDate since) {}
