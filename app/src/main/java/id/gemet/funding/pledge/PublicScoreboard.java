package id.gemet.funding.pledge;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a city shows everybody of its payers: those who agreed. */
@Service
public class PublicScoreboard {

    public record City(Office office, List<Score> scores) {}

    private final Offices offices;
    private final Scoreboard scoreboard;

    PublicScoreboard(Offices offices, Scoreboard scoreboard) {
        this.offices = offices;
        this.scoreboard = scoreboard;
    }

    public Optional<City> of(RegionCode region) {
        return offices.pemdas().stream()
                .filter(office -> office.region().equals(region))
                .findFirst()
                .map(office -> new City(
                        office,
                        Acting.as(Actor.system(office), scoreboard::scores).stream()
                                .filter(Score::isPublic)
                                .toList()));
    }
}
