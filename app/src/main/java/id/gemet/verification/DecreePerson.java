package id.gemet.verification;

import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.util.Optional;

/** A person as named on a decree, whatever the registry says later. */
public record DecreePerson(
        int position,
        WorkerId worker,
        String name,
        String maskedNik,
        Optional<RegionCode> kelurahan,
        String occupation) {}
