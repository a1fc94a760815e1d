package id.gemet.registry;

import java.time.LocalDate;
import java.util.Optional;

/** A worker with everything the registry holds, for the registry's own use. */
record Held(WorkerId id, IdentityId identity, Listing listing, LocalDate listedOn, Optional<WorkerId> mergedInto) {

    Worker shown() {
        return new Worker(
                id,
                identity,
                listing.name(),
                listing.nik().masked(),
                listing.birthDate().map(LocalDate::getYear).orElse(0),
                listing.sex(),
                listing.kelurahan(),
                listing.occupation(),
                listing.decile(),
                listedOn,
                mergedInto);
    }
}
