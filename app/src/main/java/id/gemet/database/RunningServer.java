package id.gemet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server that already runs on a data folder, left by a process that was killed. */
record RunningServer(long pid, int port) {

    /** Read from postmaster.pid; a recycled process id is told apart by its command line naming the same folder. */
    static Optional<RunningServer> in(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var pid = Long.parseLong(lines.get(0).strip());
        var port = Integer.parseInt(lines.get(3).strip());
        return ProcessHandle.of(pid)
                .filter(process -> serves(process, data))
                .map(process -> new RunningServer(pid, port));
    }

    /** Whether the process that started it is gone. */
    boolean isOrphan() {
        return ProcessHandle.of(pid)
                .flatMap(ProcessHandle::parent)
                .map(parent -> parent.pid() == 1)
                .orElse(true);
    }

    private static boolean serves(ProcessHandle process, Path data) {
        var arguments = process.info().arguments().orElse(new String[0]);
        for (var argument : arguments) {
            if (argument.equals(data.toString())) {
                return true;
            }
        }
        return false;
    }
}
