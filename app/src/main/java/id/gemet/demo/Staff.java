package id.gemet.demo;

import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import java.util.Map;
import java.util.UUID;

/** The people who act in a city's demo; two in every office where nobody may approve his own proposal. */
record Staff(Actor receiver, Actor verifier, Actor secretary, Actor treasurer, Actor insurer) {}
