package id.gemet.bench.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateLinksTest {

    @TempDir
    private Path folder;

    private Records records;

    @BeforeEach
    void threeRecordsOfOnePersonTwoOfAnotherAndOneAlone() throws IOException {
        records = Records.of(file("""
                id,entity
                1,ana
                2,ana
                3,ana
                4,budi
                5,budi
                6,cici
                """));
    }

    @Test
    void countsThePairsThatClustersImply() throws IOException {
        var quality = ClusterQuality.of(records, file("""
                id,cluster
                1,x
                2,x
                3,y
                4,y
                5,y
                6,z
                """));

        assertThat(quality.pairs()).isEqualTo(new Quality(4, 4, 2));
        assertThat(quality.pairs().f1()).isEqualTo(0.5);
    }

    @Test
    void callsAClusterRightOnlyWhenItHasAllOfOnePersonAndNobodyElse() throws IOException {
        var quality = ClusterQuality.of(records, file("""
                id,cluster
                1,1
                2,1
                4,2
                5,2
                6,3
                """));

        assertThat(quality.people()).isEqualTo(3);
        assertThat(quality.exact()).isEqualTo(2);
        assertThat(quality.peopleWithMore()).isEqualTo(2);
        assertThat(quality.exactWithMore()).isEqualTo(1);
    }

    @Test
    void takesARecordNobodyNamesAsAClusterByItself() throws IOException {
        var quality = ClusterQuality.of(records, file("""
                id,cluster
                4,0
                5,0
                """));

        assertThat(quality.pairs()).isEqualTo(new Quality(4, 1, 1));
    }

    @Test
    void judgesPairsAtOneHalfAndAtTheBestProbability() throws IOException {
        var quality = PairQuality.of(records, file("""
                left_id,right_id,weight,probability
                2,1,9.5,0.99
                1,3,8,0.9
                3,4,3,0.6
                2,3,1,0.4
                4,5,1,0.4
                1,6,-4,0.1
                """));

        assertThat(quality.decided()).isEqualTo(new Quality(4, 3, 2));
        assertThat(quality.best()).isEqualTo(new Quality(4, 5, 4));
        assertThat(quality.bestProbability()).isEqualTo(0.4f);
        assertThat(quality.named()).isEqualTo(new Quality(4, 6, 4));
    }

    @Test
    void refusesAPairNamedTwice() throws IOException {
        var pairs = file("""
                left_id,right_id,weight,probability
                1,2,9,0.9
                2,1,9,0.9
                """);

        assertThatThrownBy(() -> PairQuality.of(records, pairs)).hasMessageContaining("names a pair twice");
    }

    @Test
    void refusesARecordTheTruthDoesNotKnow() throws IOException {
        var clusters = file("""
                id,cluster
                77,1
                """);

        assertThatThrownBy(() -> ClusterQuality.of(records, clusters)).hasMessageContaining("77");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "table", ".csv"), text);
    }
}
