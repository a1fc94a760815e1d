package id.gemet.demo;

/** Is told what the demo is doing, in one short line each. */
@FunctionalInterface
public interface Progress {

    void say(String line);
}
