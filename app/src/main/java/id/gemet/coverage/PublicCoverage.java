package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.shared.RegionCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a city shows of itself to everybody. */
@Service
public class PublicCoverage {

    /** Counts are of enrolled people, empty where they stay hidden. */
    public record City(
            Office office,
            Optional<Reading> reading,
            Optional<Target> target,
            Optional<Long> enrolled,
            Map<RegionCode, Optional<Long>> byKelurahan,
            Map<String, Optional<Long>> byOccupation) {}

    private final Offices offices;
    private final Readings readings;
    private final Funnel funnel;

    PublicCoverage(Offices offices, Readings readings, Funnel funnel) {
        this.offices = offices;
        this.readings = readings;
        this.funnel = funnel;
    }

    public Optional<City> of(RegionCode region) {
        return offices.pemdas().stream()
                .filter(office -> office.region().equals(region))
                .findFirst()
                .map(office -> Acting.as(Actor.system(office), () -> city(office)));
    }

    private City city(Office office) {
        var flow = funnel.read();
        return new City(
                office,
                readings.latest(),
                readings.target(),
                PublicCounts.of(flow.total().enrolled()),
                PublicCounts.of(enrolled(flow.byKelurahan())),
                PublicCounts.of(enrolled(flow.byOccupation())));
    }

    private static <K> Map<K, Long> enrolled(Map<K, FunnelCount> counts) {
        var enrolled = new HashMap<K, Long>();
        counts.forEach((key, count) -> enrolled.put(key, count.enrolled()));
        return enrolled;
    }
}
