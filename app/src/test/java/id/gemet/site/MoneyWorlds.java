package id.gemet.site;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.billing.MonthlyBilling;
import id.gemet.database.Database;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.Payers;
import id.gemet.funding.Plans;
import id.gemet.funding.pledge.PledgeId;
import id.gemet.funding.pledge.PledgedCity;
import id.gemet.funding.pledge.Pledges;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.LoggedIn;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cities with officers at their browsers and something to do about money. */
@Component
class MoneyWorlds {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final BillingMonth MAY = BillingMonth.of(2026, 5);

    private final Offices offices;
    private final Payers payers;
    private final BudgetLines lines;
    private final Pledges pledges;
    private final Plans plans;
    private final MonthlyBilling billing;
    private final CoveredCity covered;
    private final LoggedIn loggedIn;
    private final Database database;

    MoneyWorlds(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Pledges pledges,
            Plans plans,
            MonthlyBilling billing,
            CoveredCity covered,
            LoggedIn loggedIn,
            Database database) {
        this.offices = offices;
        this.payers = payers;
        this.lines = lines;
        this.pledges = pledges;
        this.plans = plans;
        this.billing = billing;
        this.covered = covered;
        this.loggedIn = loggedIn;
        this.database = database;
    }

    World found() {
        var city = covered.found();
        return new World(
                city,
                loggedIn.staff(city.city(), "36.72.04.1003"),
                PledgedCity.with(city, offices, payers, lines, pledges));
    }

    /** A form about to be sent. */
    record Form(World world, Role role, String path, Map<String, String> fields) {

        Form with(String name, Object value) {
            var more = new LinkedHashMap<>(fields);
            more.put(name, value.toString());
            return new Form(world, role, path, more);
        }

        /** The figure and the password once more. */
        Form confirming(long figure) {
            return with("jumlah", figure).with("bukti", world.password(role));
        }

        HttpResponse<String> send(int port) throws Exception {
            try (var browser = HttpClient.newHttpClient()) {
                var cookie = world.cookie(role);
                var home = request(port, "/akun", cookie).GET().build();
                var token = TOKEN.matcher(
                        browser.send(home, BodyHandlers.ofString()).body());
                if (!token.find()) {
                    throw new IllegalStateException("No form on the page of " + role);
                }
                var body = with("_csrf", token.group(1)).fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
                return browser.send(
                        request(port, path, cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
            }
        }

        private static HttpRequest.Builder request(int port, String path, String cookie) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Cookie", cookie)
                    .header("Accept", "text/html");
        }
    }

    /** One city; what it is asked for is new each time. */
    final class World {

        private final FundedPeople city;
        private final Map<Role, Actor> staff;
        private final PledgedCity pledged;
        private final Map<Role, String> cookies = new TreeMap<>();

        World(FundedPeople city, Map<Role, Actor> staff, PledgedCity pledged) {
            this.city = city;
            this.staff = staff;
            this.pledged = pledged;
        }

        FundedPeople city() {
            return city;
        }

        PledgedCity pledged() {
            return pledged;
        }

        Form form(Role role, String path) {
            return new Form(this, role, path, Map.of());
        }

        LineId line() {
            return city.line(PayerKind.APBD, "Pos " + UUID.randomUUID(), 10_000_000);
        }

        /** Of a company, with a part of its money there. */
        LineId companyLine() {
            var line = pledged.line("Janji " + UUID.randomUUID(), 1_000_000);
            receive(line, 300_000);
            return line;
        }

        UUID receive(LineId line, long rupiah) {
            return Acting.as(officer(Role.TREASURER), () -> {
                lines.receive(UUID.randomUUID(), line, new Rupiah(rupiah), "Mutasi");
                return lines.entries(line).getFirst().id().value();
            });
        }

        UUID raise(LineId line) {
            return Acting.as(officer(Role.TREASURER), () -> {
                lines.raise(UUID.randomUUID(), line, new Rupiah(1_000), "DPPA");
                return lines.entries(line).getFirst().id().value();
            });
        }

        /** Of three instalments of a hundred thousand. */
        PledgeId pledge() {
            return pledged.pledge(100_000, 100_000, 100_000);
        }

        record Planned(UUID id, long rupiah) {}

        /** Two people on the way to a payer. */
        Planned plan() {
            line();
            city.decreed(FundedPeople.invented(2));
            var plan = Acting.as(
                            city.clerk(),
                            () -> plans.propose(
                                    UUID.randomUUID(), MonthRange.of(BillingMonth.of(2026, 7), 1), Optional.empty()))
                    .orElseThrow();
            var rupiah = ask("select sum(amount_rupiah) from funding.proposal where plan_id = '%s'".formatted(plan));
            return new Planned(plan.value(), Long.parseLong(rupiah));
        }

        /** Two people with an open bill for May. */
        LineId billed() {
            var line = covered();
            Acting.run(officer(Role.TREASURER), () -> billing.issue(MAY));
            return line;
        }

        /** Two people without one. */
        LineId covered() {
            var line = line();
            covered.cover(city, line, MonthRange.of(MAY, 2), 2);
            return line;
        }

        UUID bill(LineId line) {
            return UUID.fromString(ask("select min(id::text) from billing.bill where line_id = '%s'".formatted(line)));
        }

        private Actor officer(Role role) {
            return Objects.requireNonNull(staff.get(role));
        }

        String cookie(Role role) {
            return cookies.computeIfAbsent(role, any -> loggedIn.cookie(officer(role)));
        }

        String password(Role role) {
            return loggedIn.password(officer(role));
        }

        /** Every row of every table about money of this city, as one fingerprint. */
        String money() {
            var tables = List.of(ask("""
                select string_agg(table_schema || '.' || table_name, ' ' order by table_schema, table_name)
                  from information_schema.columns
                  join information_schema.tables using (table_schema, table_name)
                 where table_schema in ('funding', 'billing') and column_name = 'office_id' and table_type = 'BASE TABLE'
                   and table_name <> 'waiting_count' -- counted anew from time to time, whoever did what
                """).split(" ", -1));
            return tables.stream()
                    .map(table ->
                            ask("select md5(string_agg(t::text, '|' order by t::text)) from %s t where office_id = '%s'"
                                    .formatted(table, city.city().id())))
                    .collect(Collectors.joining(" "));
        }

        private String ask(String sql) {
            try (var owner = database.connectAsOwner();
                    var row = owner.createStatement().executeQuery(sql)) {
                row.next();
                return String.valueOf(row.getString(1));
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
