package id.gemet.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.audit.ReadLog;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class AuditPageTest {

    private final MockMvc mvc;
    private final Offices offices;
    private final LoggedIn loggedIn;
    private final ReadLog readLog;
    private final TransactionOperations transactions;

    AuditPageTest(
            MockMvc mvc, Offices offices, LoggedIn loggedIn, ReadLog readLog, TransactionOperations transactions) {
        this.mvc = mvc;
        this.offices = offices;
        this.loggedIn = loggedIn;
        this.readLog = readLog;
        this.transactions = transactions;
    }

    @Test
    void tellsDeedsSightsAndWhetherTheTrailIsWhole() throws Exception {
        var staff = loggedIn.staff(TestCities.found(offices, "36.72"), "36.72.04.1003");
        var auditor = loggedIn.as(Objects.requireNonNull(staff.get(Role.AUDITOR)));
        var worker = UUID.randomUUID();
        Acting.run(
                Objects.requireNonNull(staff.get(Role.SOCIAL_CLERK)),
                () -> transactions.executeWithoutResult(status -> readLog.seen(worker, "cek alamat")));

        assertThat(open(get("/audit"), auditor)).contains("melihat data lengkap", ">masuk<");
        assertThat(open(get("/audit").param("objek", "worker:" + worker), auditor))
                .contains("Yuni, Dinsos, untuk: cek alamat")
                .doesNotContain(">masuk<");
        assertThat(open(get("/audit").param("objek", "worker:" + UUID.randomUUID()), auditor))
                .contains("Tidak ada catatan");
        assertThat(open(post("/audit/periksa"), auditor)).contains("Utuh: 2 catatan diperiksa");
    }

    private String open(MockHttpServletRequestBuilder request, RequestPostProcessor as) throws Exception {
        var response = mvc.perform(request.with(as)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
