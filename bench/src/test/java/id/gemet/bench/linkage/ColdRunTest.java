package id.gemet.bench.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdRunTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheSecondsOfAProcess() throws Exception {
        var run = ColdRun.of(List.of("sleep", "0.2"), folder);

        assertThat(run.failed()).isFalse();
        assertThat(run.seconds()).isGreaterThan(0.2);
    }

    @Test
    void tellsItsWorkFromItsWaiting() throws Exception {
        var run = ColdRun.of(List.of("sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; sleep 1"), folder);

        assertThat(run.cpuSeconds()).isPositive().isLessThan(run.seconds() - 0.9);
    }

    @Test
    void tellsTheMostMemoryEvenWhenItWasGivenBack() throws Exception {
        var run =
                ColdRun.of(List.of("sh", "-c", "x=$(head -c 20000000 /dev/zero | tr '\\0' x); x=; sleep 0.3"), folder);

        assertThat(run.megabytes()).isGreaterThan(15);
    }

    @Test
    void repeatsTheLastComplaintOfAProcessThatFailed() throws Exception {
        var run = ColdRun.of(List.of("sh", "-c", "echo first >&2; echo no such list >&2; exit 3"), folder);

        assertThat(run.complaint()).isEqualTo("no such list");
    }
}
