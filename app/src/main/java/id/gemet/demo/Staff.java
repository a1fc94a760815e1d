package id.gemet.demo;

import id.gemet.access.Actor;
import id.gemet.access.DemoLogin;
import id.gemet.access.Role;
import java.util.List;

/** The people who act in a city's demo; two wherever nobody may approve his own proposal. */
record Staff(Actor receiver, Actor verifier, Actor secretary, Actor treasurer, Actor insurer) {

    static Staff of(List<DemoLogin> logIns) {
        var clerks = acting(logIns, Role.LABOUR_CLERK);
        return new Staff(
                clerks.get(0),
                clerks.get(1),
                acting(logIns, Role.SECRETARY).getFirst(),
                acting(logIns, Role.TREASURER).getFirst(),
                acting(logIns, Role.INSURER_OFFICER).getFirst());
    }

    private static List<Actor> acting(List<DemoLogin> logIns, Role role) {
        return logIns.stream()
                .filter(logIn -> logIn.role() == role)
                .map(DemoLogin::actor)
                .toList();
    }
}
