package id.gemet.funding.allocation;

/** Plans over several lines need a native library that this machine cannot load. */
public final class SolverMissing extends RuntimeException {

    SolverMissing(Throwable cause) {
        super(
                "The allocation needs the native library of OR-Tools, which does not load on %s/%s; run Gemet on Linux x86-64 or arm64"
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                cause);
    }
}
