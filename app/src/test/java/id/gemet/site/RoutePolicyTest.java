package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutePolicyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /             | /                 | true
        /             | /x                | false
        /pekerja      | /pekerja          | true
        /pekerja      | /pekerja/         | false
        /pekerja/*    | /pekerja/7        | true
        /pekerja/*    | /pekerja/         | false
        /pekerja/*    | /pekerja/7/ubah   | false
        /pekerja/*/a  | /pekerja/7/a      | true
        /aset/**      | /aset/gemet.css   | true
        /aset/**      | /aset             | true
        /aset/**      | /asetku           | false
        """)
    void aPatternFitsWholeSegments(String pattern, String path, boolean fits) {
        assertThat(RoutePattern.get(pattern).fits("GET", path)).isEqualTo(fits);
    }

    @Test
    void aGetIsNotAPost() {
        assertThat(RoutePattern.get("/pekerja").fits("POST", "/pekerja")).isFalse();
        assertThat(RoutePattern.get("/pekerja").fits("HEAD", "/pekerja")).isTrue();
    }

    @Test
    void whatNoLineSpeaksOfIsClosed() {
        assertThat(RoutePolicy.allows("GET", "/tidak-ada", Role.ADMIN)).isFalse();
        assertThat(RoutePolicy.isOpen("GET", "/tidak-ada")).isFalse();
        assertThat(RoutePolicy.allows("DELETE", "/", Role.ADMIN)).isFalse();
    }

    @Test
    void everybodyHasAHomeAndOnlyAfterLoggingIn() {
        for (var role : Role.values()) {
            assertThat(RoutePolicy.allows("GET", "/", role)).isTrue();
        }
        assertThat(RoutePolicy.isOpen("GET", "/")).isFalse();
    }
}
