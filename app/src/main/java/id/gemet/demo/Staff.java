package id.gemet.demo;

import id.gemet.access.Actor;

/** The people who act in a city's demo; two wherever nobody may approve his own proposal. */
record Staff(Actor receiver, Actor verifier, Actor secretary, Actor treasurer, Actor insurer) {}
