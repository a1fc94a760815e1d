package id.gemet.coverage.worker;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.registry.OwnData;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The pemda acts for somebody who was recognised without an account. */
@Component
public class OwnPemda {

    private final Offices offices;

    OwnPemda(Offices offices) {
        this.offices = offices;
    }

    public <T> T acting(OwnData.Own own, Function<Office, T> deed) {
        var office = offices.pemdas().stream()
                .filter(pemda -> pemda.id().equals(own.pemda()))
                .findFirst()
                .orElseThrow();
        return Acting.as(Actor.system(office), () -> deed.apply(office));
    }
}
